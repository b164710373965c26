/** The share button and dialog, and the landing of a link. */
@NullMarked
package nl.buro3.productentool.sharing.ui;

import org.jspecify.annotations.NullMarked;
