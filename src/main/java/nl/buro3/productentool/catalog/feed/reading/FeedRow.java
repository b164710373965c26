package nl.buro3.productentool.catalog.feed.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One product as it stands in the feed.
 *
 * @param line the line where it begins; in JSON its place in the list; the first is 1
 * @param cells what the feed says, by the name of the column; a column that is not there says nothing
 */
public record FeedRow(int line, Map<String, FeedCell> cells) {

    /** Holds what stands beyond the last column, for a message. No column has this name. */
    public static final String BEYOND_HEADER = "";

    @Nullable
    public FeedCell cell(FeedColumn column) {
        return cells.get(column.key());
    }

    /** Whether nothing stands on the line, as at the end of many a spreadsheet. */
    public boolean isBlank() {
        return cells.values().stream().allMatch(FeedCell::isBlank);
    }

    public String slug() {
        FeedCell slug = cell(FeedColumn.SLUG);
        return slug == null ? "" : CellText.line(slug.text());
    }
}
