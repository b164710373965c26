package nl.buro3.productentool.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.buro3.productentool.bench.Engine.Cards;
import nl.buro3.productentool.support.OpenSearchNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch of one node with the cards, spoken to over HTTP on a connection that stays open. */
final class OpenSearchService implements AutoCloseable {

    private static final int HEAP_IN_MEGABYTES = 2048;
    private static final int BAD_REQUEST = 400;
    private static final String INDEX = "/cards";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenSearchNode node = OpenSearchNode.start(HEAP_IN_MEGABYTES);
    private final HttpClient http = HttpClient.newHttpClient();

    /** Makes the index anew and merges it into one segment. */
    void load(Cards cards) {
        send("DELETE", INDEX + "?ignore_unavailable=true", "");
        send("PUT", INDEX, JSON.writeValueAsString(OpenSearchIndex.definition()));
        cards.forEach(chunk -> send("POST", INDEX + "/_bulk", bulk(chunk)));
        send("POST", INDEX + "/_forcemerge?max_num_segments=1", "");
        send("POST", INDEX + "/_refresh", "");
        send("POST", INDEX + "/_flush", "");
    }

    private static String bulk(List<Card> cards) {
        StringBuilder lines = new StringBuilder();
        for (Card card : cards) {
            lines.append("{\"index\":{\"_id\":\"").append(card.id()).append("\"}}\n");
            lines.append(JSON.writeValueAsString(OpenSearchIndex.document(card)))
                    .append('\n');
        }
        return lines.toString();
    }

    /** What it answers to a search. */
    JsonNode search(Object query) {
        return send("POST", INDEX + "/_search", JSON.writeValueAsString(query));
    }

    long bytes() {
        return send("GET", INDEX + "/_stats/store", "")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + path))
                .header("Content-Type", path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() >= BAD_REQUEST || answer.path("errors").asBoolean(false)) {
                throw new IllegalStateException(method + " " + path + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        node.close();
    }
}
