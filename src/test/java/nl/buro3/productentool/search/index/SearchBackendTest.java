package nl.buro3.productentool.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.index.SearchBackend.Kind;
import nl.buro3.productentool.search.index.SearchBackend.OpenSearch;
import nl.buro3.productentool.search.index.SearchBackend.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's choice of engine becomes for Hibernate Search. */
class SearchBackendTest {

    private final Map<String, Object> properties = new HashMap<>();

    @TempDir
    private Path data;

    @Test
    void luceneKeepsTheIndexInTheFolderOfTheData() {
        choose(Kind.LUCENE, null, null);

        assertThat(properties)
                .contains(
                        entry("hibernate.search.backend.type", "lucene"),
                        entry(
                                "hibernate.search.backend.directory.root",
                                data.resolve("index").toString()));
    }

    @Test
    void openSearchIsFoundAtItsHosts() {
        choose(Kind.OPENSEARCH, null, null);

        assertThat(properties)
                .contains(
                        entry("hibernate.search.backend.type", "elasticsearch"),
                        entry("hibernate.search.backend.uris", "https://a:9200,https://b:9200"))
                .doesNotContainKeys("hibernate.search.backend.username", "hibernate.search.backend.password")
                .doesNotContainKeys("hibernate.search.backend.directory.root");
    }

    @Test
    void openSearchIsToldWhoAsks() {
        choose(Kind.OPENSEARCH, "portal", "geheim");

        assertThat(properties)
                .contains(
                        entry("hibernate.search.backend.username", "portal"),
                        entry("hibernate.search.backend.password", "geheim"));
    }

    @Test
    void aSettingOfHibernateSearchItselfGoesFirst() {
        properties.put("hibernate.search.backend.directory.root", "/elsewhere");

        choose(Kind.LUCENE, null, null);

        assertThat(properties).contains(entry("hibernate.search.backend.directory.root", "/elsewhere"));
    }

    private void choose(Kind kind, @Nullable String username, @Nullable String password) {
        OpenSearch where = new OpenSearch(List.of("https://a:9200", "https://b:9200"), username, password);
        Settings settings = new Settings(kind, where);
        IndexState state = new IndexState(settings, data, "jdbc:h2:mem:x");
        new SearchBackend(settings, state, data).customize(properties);
    }
}
