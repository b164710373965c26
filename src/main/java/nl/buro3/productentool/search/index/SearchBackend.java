package nl.buro3.productentool.search.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.search.index.IndexState.Trust;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the index where the operator wants it: by Lucene in the folder of the data, or in an OpenSearch. The one place
 * that knows what either needs; settings of Hibernate Search that are given as such go first.
 */
@Component
class SearchBackend implements HibernatePropertiesCustomizer {

    private static final String SEARCH = "hibernate.search.";
    private static final String BACKEND = SEARCH + "backend.";
    /** In each of ten queues: a card has some thousand terms, and many waiting ones would fill the memory. */
    private static final int WAITING = 50;

    private static final String ROOT = BACKEND + "directory.root";

    private static final String TYPE = BACKEND + "directory.type";
    private static final String ON_DISK = "local-filesystem";

    private volatile @Nullable LuceneFolder folder;
    private final Settings settings;
    private final IndexState state;
    private final Path data;

    SearchBackend(Settings settings, IndexState state, @Value("${portal.data}") Path data) {
        this.settings = settings;
        this.state = state;
        this.data = data;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        Map<String, Object> wanted =
                switch (settings.backend()) {
                    case LUCENE -> lucene();
                    case OPENSEARCH -> openSearch(settings.opensearch());
                };
        wanted.forEach(properties::putIfAbsent);
        if (settings.backend() == Kind.LUCENE) {
            LuceneFolder indexes = new LuceneFolder(Path.of(String.valueOf(properties.get(ROOT))));
            clear(indexes);
            folder = properties.getOrDefault(TYPE, ON_DISK).equals(ON_DISK) ? indexes : null;
        }
    }

    /** Where the indexes are, if that is a folder. */
    Optional<LuceneFolder> folder() {
        return Optional.ofNullable(folder);
    }

    /** Whether other nodes may be reading the same index. */
    boolean isShared() {
        return settings.backend() == Kind.OPENSEARCH;
    }

    /**
     * What who writes every entry waits for. Lucene takes entries in turn, so the last step comes after all of them; what
     * OpenSearch has not confirmed may still be on its way when a node begins to serve.
     */
    IndexingPlanSynchronizationStrategy whileAllIsWritten() {
        return isShared()
                ? IndexingPlanSynchronizationStrategy.writeSync()
                : IndexingPlanSynchronizationStrategy.async();
    }

    /** An index that nobody could use is out of the way before it is opened. */
    private void clear(LuceneFolder folder) {
        if (state.read() == Trust.NONE || !folder.isSound()) {
            folder.delete();
            state.write(Trust.NONE);
        }
    }

    private Map<String, Object> lucene() {
        return Map.of(
                BACKEND + "type",
                "lucene",
                ROOT,
                data.resolve("index").toString(),
                BACKEND + "lucene_version",
                "LATEST",
                BACKEND + "indexing.queue_size",
                WAITING);
    }

    private static Map<String, Object> openSearch(OpenSearch where) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put(BACKEND + "type", "elasticsearch");
        wanted.put(BACKEND + "uris", String.join(",", where.hosts()));
        // a missing index is made; whether one that is there has the present format is the index keeper's to say
        wanted.put(SEARCH + "schema_management.strategy", "create");
        // who saved a card finds it at once, as with Lucene
        wanted.put(SEARCH + "indexing.plan.synchronization.strategy", "sync");
        if (where.username() != null) {
            wanted.put(BACKEND + "username", where.username());
        }
        if (where.password() != null) {
            wanted.put(BACKEND + "password", where.password());
        }
        return wanted;
    }

    /** What the index can be held by. */
    enum Kind {
        LUCENE,
        OPENSEARCH
    }

    /** What an operator sets. */
    @ConfigurationProperties("portal.search")
    record Settings(
            @DefaultValue("lucene") Kind backend,
            @DefaultValue OpenSearch opensearch) {}

    /**
     * Where OpenSearch is.
     *
     * @param hosts addresses such as {@code https://localhost:9200}
     * @param username null where it asks for none
     */
    record OpenSearch(
            @DefaultValue("http://localhost:9200") List<String> hosts,
            @Nullable String username,
            @Nullable String password) {}
}
