package nl.buro3.productentool.catalog.feed.undo;

import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import org.jspecify.annotations.Nullable;

/**
 * A card that an import made or changed.
 *
 * @param before as it was; null for one that the import made
 * @param after as the import left it
 */
record KeptCard(long product, String slug, @Nullable WholeCard before, WholeCard after) {

    boolean isNew() {
        return before == null;
    }
}
