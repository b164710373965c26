package nl.buro3.productentool.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What OpenSearch is told of cards: Dutch text with the analyser that it brings, and values to count by. */
final class OpenSearchIndex {

    private static final Map<String, ?> DUTCH = Map.of("type", "text", "analyzer", "dutch");
    private static final Map<String, ?> WITH_TRIGRAMS = Map.of(
            "type",
            "text",
            "analyzer",
            "dutch",
            "fields",
            Map.of("trigrams", Map.of("type", "text", "analyzer", "trigrams")));
    private static final Map<String, ?> VALUE = Map.of("type", "keyword");

    private OpenSearchIndex() {}

    static Map<String, ?> definition() {
        Map<String, Object> fields = new HashMap<>();
        for (String text : List.of("problems", "summary", "benefits", "description")) {
            fields.put(text, DUTCH);
        }
        for (String text : List.of("name", "keywords")) {
            fields.put(text, WITH_TRIGRAMS);
        }
        for (String value : List.of("slug", "category", "problem", "priceKind")) {
            fields.put(value, VALUE);
        }
        fields.put("price", Map.of("type", "double"));
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        1,
                        "number_of_replicas",
                        0,
                        "refresh_interval",
                        "-1",
                        "analysis",
                        analysis()),
                "mappings",
                Map.of("dynamic", false, "properties", fields));
    }

    private static Map<String, ?> analysis() {
        return Map.of(
                "filter", Map.of("trigrams", Map.of("type", "ngram", "min_gram", 3, "max_gram", 3)),
                "analyzer",
                        Map.of(
                                "trigrams",
                                Map.of(
                                        "tokenizer",
                                        "standard",
                                        "filter",
                                        List.of("lowercase", "asciifolding", "trigrams"))));
    }

    static Map<String, ?> document(Card card) {
        Map<String, Object> document = new HashMap<>();
        document.put("slug", card.slug());
        document.put("name", card.name());
        document.put("summary", card.summary());
        document.put("description", card.description());
        document.put("benefits", card.benefits());
        document.put("keywords", card.keywords());
        document.put("problems", card.problems());
        document.put("problem", card.problemSlugs());
        document.put("category", card.categories());
        document.put("priceKind", card.priceKind());
        if (card.price() != null) {
            document.put("price", card.price());
        }
        return document;
    }
}
