package nl.buro3.productentool.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.catalog.Product;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the database. While the portal runs every change is indexed with its transaction; a stop
 * that was not clean may lose the last second of that, so after one the index is made anew at the next start.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    /** Counts the changes of what is written in the index; one of an older format is made anew. */
    private static final String FORMAT = "2";

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private final EntityManagerFactory entities;
    private final Path cleanStop;
    private volatile boolean running;

    IndexKeeper(EntityManagerFactory entities, @Value("${portal.data}") Path data) {
        this.entities = entities;
        this.cleanStop = data.resolve("index-in-step");
    }

    /** Before anything is loaded, imported or served, so that nothing is indexed twice and no answer is empty. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        running = true;
        try {
            boolean inStep =
                    Files.exists(cleanStop) && Files.readString(cleanStop).equals(FORMAT);
            Files.deleteIfExists(cleanStop);
            if (!inStep) {
                log.info("Making the search index");
                Search.mapping(entities).scope(Product.class).massIndexer().startAndWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making the search index", e);
        }
    }

    @Override
    public void stop() {
        try {

            Files.writeString(cleanStop, FORMAT);
        } catch (IOException e) {
            log.warn("The search index will be made anew at the next start: {}", e.toString());
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
