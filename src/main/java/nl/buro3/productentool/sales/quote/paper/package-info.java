/** A quote on paper. */
@NullMarked
package nl.buro3.productentool.sales.quote.paper;

import org.jspecify.annotations.NullMarked;
