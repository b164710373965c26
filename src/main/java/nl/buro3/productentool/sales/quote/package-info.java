/** Quotes, their lines and their states. */
@NullMarked
package nl.buro3.productentool.sales.quote;

import org.jspecify.annotations.NullMarked;
