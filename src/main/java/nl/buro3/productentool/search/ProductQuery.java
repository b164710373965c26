package nl.buro3.productentool.search;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text the words that were typed, at most {@value #LONGEST_TEXT} characters; empty for all cards
 * @param category the path of a category, or null
 * @param problem the slug of a problem, or null
 * @param page from 1
 * @param size cards a page, 1 to {@value #LARGEST_PAGE}
 */
public record ProductQuery(
        String text, @Nullable String category, @Nullable String problem, Sort sort, int page, int size) {

    public static final int LONGEST_TEXT = 200;
    public static final int LARGEST_PAGE = 100;

    /** The last card that can be paged to: further on nobody reads, and it would cost. */
    public static final int DEEPEST = 10_000;

    /** @throws IllegalArgumentException when a bound is not kept */
    public ProductQuery {
        require(text.length() <= LONGEST_TEXT, "q");
        require(size >= 1 && size <= LARGEST_PAGE, "size");
        require(page >= 1 && (long) page * size <= DEEPEST, "page");
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException(what);
        }
    }

    int offset() {
        return (page - 1) * size;
    }

    ProductQuery withoutCategory() {
        return new ProductQuery(text, null, problem, sort, 1, 1);
    }
}
