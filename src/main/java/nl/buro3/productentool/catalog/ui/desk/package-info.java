/** Where employees keep the categories and the specialists. */
@NullMarked
package nl.buro3.productentool.catalog.ui.desk;

import org.jspecify.annotations.NullMarked;
