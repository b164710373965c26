/** The form in which an employee writes a card. */
@NullMarked
package nl.buro3.productentool.catalog.ui.editor;

import org.jspecify.annotations.NullMarked;
