/** Where employees find, write and send quotes. */
@NullMarked
package nl.buro3.productentool.sales.ui.quote.desk;

import org.jspecify.annotations.NullMarked;
