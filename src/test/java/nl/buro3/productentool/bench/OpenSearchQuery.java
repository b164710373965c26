package nl.buro3.productentool.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What OpenSearch is asked. Of a dozen ways that were tried on the half of the judged queries for tuning, one answers
 * best, by comparing parts of words as well, which costs time; the other is what its manual comes to.
 */
enum OpenSearchQuery {
    /** Words in all fields together, similar words, and words that have parts in common; any of them will do. */
    WITH_TRIGRAMS("OpenSearch") {
        @Override
        Object first(String typed) {
            return page(anyOf(
                    match(typed, FIELDS, Map.of("type", "cross_fields", "tie_breaker", 0.3, "boost", 2)),
                    match(
                            typed,
                            FIELDS,
                            Map.of("type", "best_fields", "tie_breaker", 0.3, "fuzziness", "AUTO", "prefix_length", 1)),
                    match(
                            typed,
                            List.of("name.trigrams^2", "keywords.trigrams^2"),
                            Map.of(
                                    "type",
                                    "best_fields",
                                    "tie_breaker",
                                    0.3,
                                    "minimum_should_match",
                                    "40%",
                                    "boost",
                                    0.5))));
        }

        @Override
        Optional<Object> otherwise(String typed) {
            return Optional.empty();
        }
    },

    /** Every word, in all fields together; where that finds nothing, any word or one like it. */
    PLAIN("OpenSearch, plain") {
        @Override
        Object first(String typed) {
            return page(match(typed, FIELDS, Map.of("type", "cross_fields", "operator", "and")));
        }

        @Override
        Optional<Object> otherwise(String typed) {
            return Optional.of(
                    page(match(typed, FIELDS, Map.of("type", "most_fields", "fuzziness", "AUTO", "prefix_length", 1))));
        }
    };

    private static final List<String> FIELDS =
            List.of("name^4", "keywords^4", "problems^2", "summary^2", "benefits", "description");

    private final String engine;

    OpenSearchQuery(String engine) {
        this.engine = engine;
    }

    String engine() {
        return engine;
    }

    /** The search to begin with, ready to be written as JSON. */
    abstract Object first(String typed);

    /** The search for when that finds nothing. */
    abstract Optional<Object> otherwise(String typed);

    private static Map<String, ?> match(String typed, List<String> fields, Map<String, ?> how) {
        Map<String, Object> match = new HashMap<>(how);
        match.put("query", typed);
        match.put("fields", fields);
        return Map.of("multi_match", match);
    }

    private static Map<String, ?> anyOf(Map<?, ?>... ways) {
        return Map.of("bool", Map.of("should", List.of(ways)));
    }

    private static Map<String, ?> page(Map<String, ?> query) {
        return Map.of(
                "size",
                Engine.PAGE,
                "track_total_hits",
                true,
                "_source",
                List.of("slug", "name", "summary", "category", "priceKind", "price"),
                "query",
                query,
                "aggs",
                Map.of(
                        "category", terms("category"),
                        "problem", terms("problem"),
                        "priceKind", terms("priceKind"),
                        "price", Map.of("range", Map.of("field", "price", "ranges", prices()))),
                "highlight",
                Map.of("fields", Map.of("name", Map.of(), "summary", Map.of())));
    }

    private static Map<String, ?> terms(String field) {
        return Map.of("terms", Map.of("field", field, "size", 200));
    }

    private static List<Map<String, Integer>> prices() {
        return List.of(
                Map.of("to", 500),
                Map.of("from", 500, "to", 2500),
                Map.of("from", 2500, "to", 10_000),
                Map.of("from", 10_000));
    }
}
