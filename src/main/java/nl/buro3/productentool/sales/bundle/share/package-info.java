/** Showing a bundle to others: to colleagues, and to who looks after the organisation. */
@NullMarked
package nl.buro3.productentool.sales.bundle.share;

import org.jspecify.annotations.NullMarked;
