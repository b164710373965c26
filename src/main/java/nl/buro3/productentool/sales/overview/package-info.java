/** Who has what: organisations crossed with products, line by line, and as a file. */
@NullMarked
package nl.buro3.productentool.sales.overview;

import org.jspecify.annotations.NullMarked;
