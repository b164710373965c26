package nl.buro3.productentool.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text the words that were typed, at most {@value #LONGEST_TEXT} characters; empty for all cards
 * @param filters the chosen values by facet; a facet in which nothing was chosen is absent
 * @param page from 1
 * @param size cards a page, 1 to {@value #LARGEST_PAGE}
 */
public record ProductQuery(String text, Map<Facet, Set<String>> filters, ResultOrder sort, int page, int size) {

    public static final int LONGEST_TEXT = 200;
    public static final int LARGEST_PAGE = 100;

    /** The last card that can be paged to: further on nobody reads, and it would cost. */
    public static final int DEEPEST = 10_000;

    /** Chosen values in all: more are no choice. */
    public static final int MOST_CHOSEN = 50;

    /** @throws IllegalArgumentException when a bound is not kept */
    public ProductQuery {
        require(text.length() <= LONGEST_TEXT, "q");
        require(size >= 1 && size <= LARGEST_PAGE, "size");
        require(page >= 1 && (long) page * size <= DEEPEST, "page");
        require(filters.values().stream().mapToInt(Set::size).sum() <= MOST_CHOSEN, "filter");
        filters = filters.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
    }

    /**
     * With at most one category and one problem.
     *
     * @param category the path of a category, or null
     * @param problem the slug of a problem, or null
     */
    public ProductQuery(
            String text, @Nullable String category, @Nullable String problem, ResultOrder sort, int page, int size) {
        this(text, filters(category, problem), sort, page, size);
    }

    /** The best cards for these words. */
    public static ProductQuery forText(String text, int size) {
        return new ProductQuery(text, Map.of(), ResultOrder.RELEVANCE, 1, size);
    }

    ProductQuery withText(String other) {
        return new ProductQuery(other.substring(0, Math.min(other.length(), LONGEST_TEXT)), filters, sort, page, size);
    }

    private static Map<Facet, Set<String>> filters(@Nullable String category, @Nullable String problem) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.CATEGORY, category == null ? Set.of() : Set.of(category));
        filters.put(Facet.PROBLEM, problem == null ? Set.of() : Set.of(problem));
        return filters;
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException(what);
        }
    }

    int offset() {
        return (page - 1) * size;
    }
}
