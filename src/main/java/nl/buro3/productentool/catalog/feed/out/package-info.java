/** Writes the catalogue as a feed, without loss: what is read back is what was written. */
@NullMarked
package nl.buro3.productentool.catalog.feed.out;

import org.jspecify.annotations.NullMarked;
