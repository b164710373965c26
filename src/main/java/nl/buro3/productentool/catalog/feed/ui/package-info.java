/** Where employees load a feed, after having seen what it would do. */
@NullMarked
package nl.buro3.productentool.catalog.feed.ui;

import org.jspecify.annotations.NullMarked;
