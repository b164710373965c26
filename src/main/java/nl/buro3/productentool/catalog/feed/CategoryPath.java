package nl.buro3.productentool.catalog.feed;

import java.util.Arrays;
import java.util.List;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.common.Slug;

/** A category as a feed writes it: one or two names or slugs, with a slash between them. */
final class CategoryPath {

    private static final int LONGEST_NAME = 80;
    static final int LONGEST = 2 * LONGEST_NAME + 1;

    private CategoryPath() {}

    /** The names, from the main category down; what is wrong with them is noted. */
    static List<String> of(String path, FeedColumn column, RowCells cells) {
        List<String> names =
                Arrays.stream(path.split("/", -1)).map(String::strip).toList();
        if (names.size() > 2) {
            cells.wrong(column, "feed.line.category-levels", path);
        } else if (names.stream().anyMatch(name -> Slug.of(name).isEmpty())) {
            cells.wrong(column, "feed.line.category-blank", path);
        } else if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            cells.wrong(column, "feed.line.category-long", LONGEST_NAME);
        }
        return names;
    }
}
