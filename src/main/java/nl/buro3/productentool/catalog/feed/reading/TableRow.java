package nl.buro3.productentool.catalog.feed.reading;

import java.util.Map;

/**
 * A row of a table, of which no column has a name yet.
 *
 * @param line where it begins, as an editor or Excel shows it beside the row
 * @param cells by the number of their column, from 0
 */
record TableRow(int line, Map<Integer, FeedCell> cells) {

    boolean isBlank() {
        return cells.values().stream().allMatch(FeedCell::isBlank);
    }
}
