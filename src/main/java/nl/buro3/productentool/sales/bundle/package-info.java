/** Bundles: products that a customer puts together. */
@NullMarked
package nl.buro3.productentool.sales.bundle;

import org.jspecify.annotations.NullMarked;
