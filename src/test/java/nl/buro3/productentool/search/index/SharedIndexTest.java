package nl.buro3.productentool.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.search.index.SearchBackend.Settings;
import nl.buro3.productentool.support.OnOpenSearch;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** An index in OpenSearch may be read by other nodes: one that starts with an empty folder does not take it from them. */
@OnOpenSearch
class SharedIndexTest {

    private static final String PRODUCTS = ProductMapping.INDEXES.getFirst();

    @Autowired
    private IndexBuilder builder;

    @Autowired
    private SearchBackend backend;

    @Autowired
    private Settings settings;

    @Autowired
    private CardIndex index;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transaction;

    @TempDir
    private Path empty;

    @Test
    void aNewNodeKeepsTheIndexThatIsThereAndMendsIt() throws IOException, InterruptedException {
        transaction.executeWithoutResult(
                status -> Search.session(entities).indexingPlan().purge(Product.class, webshop(), null));
        String before = made();

        startANewNode();

        assertThat(made()).isEqualTo(before);
        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase()).isPositive();
    }

    @Test
    void anIndexWithOtherFieldsIsMadeAnew() throws IOException, InterruptedException {
        String name = "/" + PRODUCTS + "-000001";
        send("DELETE", name, "");
        send("PUT", name, """
                {"aliases": {"%1$s-write": {"is_write_index": true}, "%1$s-read": {"is_write_index": false}}}""".formatted(PRODUCTS));
        String before = made();

        startANewNode();

        assertThat(made()).isNotEqualTo(before);
        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase()).isPositive();
    }

    private void startANewNode() {
        IndexKeeper keeper = new IndexKeeper(builder, new IndexState(settings, empty, "jdbc:x"), backend, index);
        keeper.start();
        keeper.stop();
    }

    private Long webshop() {
        return entities.createQuery("select p.id from Product p where p.slug = 'webshop'", Long.class)
                .getSingleResult();
    }

    /** The indexes, each with what tells it from one of the same name that was made later. */
    private String made() throws IOException, InterruptedException {
        return send("GET", "/_cat/indices/products-*,problems-*?h=index,uuid&s=index", "");
    }

    private String send(String method, String path, String json) throws IOException, InterruptedException {
        URI address = URI.create(settings.opensearch().hosts().getFirst() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
