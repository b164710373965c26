package nl.buro3.productentool.bench;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** OpenSearch with its Dutch analyser, asked in one of two ways. */
final class OpenSearchEngine implements Engine {

    private final OpenSearchService service;
    private final OpenSearchQuery query;

    OpenSearchEngine(OpenSearchService service, OpenSearchQuery query) {
        this.service = service;
        this.query = query;
    }

    @Override
    public String name() {
        return query.engine();
    }

    @Override
    public boolean hasOwnIndex() {
        return query == OpenSearchQuery.WITH_TRIGRAMS;
    }

    @Override
    public void load(Cards cards) {
        service.load(cards);
    }

    @Override
    public Answer search(String typed) {
        Answer first = ask(query.first(typed));
        return first.total() > 0 ? first : query.otherwise(typed).map(this::ask).orElse(first);
    }

    private Answer ask(Object search) {
        JsonNode answer = service.search(search);
        JsonNode hits = answer.get("hits");
        return new Answer(
                hits.at("/total/value").asLong(),
                all(hits.get("hits"))
                        .map(hit -> hit.at("/_source/slug").asString())
                        .toList(),
                all(answer.get("aggregations"))
                        .mapToInt(facet -> facet.get("buckets").size())
                        .sum(),
                all(hits.get("hits"))
                        .mapToInt(hit -> hit.path("highlight").size())
                        .sum());
    }

    private static Stream<JsonNode> all(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    @Override
    public long bytes() {
        return service.bytes();
    }

    /** The service ends with its owner: both ways share it. */
    @Override
    public void close() {}
}
