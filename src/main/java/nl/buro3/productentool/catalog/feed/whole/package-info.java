/** A card with all that a feed can hold of it, as a value: what is exported, and what an import keeps to be undone by. */
@NullMarked
package nl.buro3.productentool.catalog.feed.whole;

import org.jspecify.annotations.NullMarked;
