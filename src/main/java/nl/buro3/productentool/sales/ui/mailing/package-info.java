/** Where an employee writes a mail with cards, and where who got one says that it was the last. */
@NullMarked
package nl.buro3.productentool.sales.ui.mailing;

import org.jspecify.annotations.NullMarked;
