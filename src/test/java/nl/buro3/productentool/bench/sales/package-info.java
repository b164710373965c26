/** How fast the pages between "this looks right" and "ordered" are with many customers, and how many statements they send. */
@NullMarked
package nl.buro3.productentool.bench.sales;

import org.jspecify.annotations.NullMarked;
