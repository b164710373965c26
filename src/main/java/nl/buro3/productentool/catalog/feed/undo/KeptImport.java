package nl.buro3.productentool.catalog.feed.undo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that changed something.
 *
 * @param editor who did it; empty for the command
 * @param undoneAt when it was undone; null as long as it is not
 * @param left how many of its cards can still be put back
 */
public record KeptImport(
        long id,
        Instant at,
        String editor,
        String file,
        int created,
        int updated,
        int unchanged,
        int failed,
        @Nullable Instant undoneAt,
        String undoneBy,
        long left) {

    public boolean canBeUndone() {
        return left > 0;
    }
}
