/** Which feeds were imported, and how one of them is undone. */
@NullMarked
package nl.buro3.productentool.catalog.feed.undo;

import org.jspecify.annotations.NullMarked;
