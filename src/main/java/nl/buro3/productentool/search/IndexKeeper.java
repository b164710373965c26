package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the database. While the portal runs every change is indexed with its transaction; a stop
 * that was not clean may lose the last second of that, so after one, or with another database, the index is made anew at
 * the next start.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    /** Counts the changes of what is written in the index; one of an older format is made anew. */
    private static final String FORMAT = "3";

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private final SearchIndex index;
    private final String mark;
    private final Path inStepWith;
    private volatile boolean running;

    IndexKeeper(
            SearchIndex index, @Value("${portal.data}") Path data, @Value("${spring.datasource.url}") String database) {
        this.index = index;
        this.mark = FORMAT + " " + database;
        this.inStepWith = data.resolve("index-in-step");
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
                    Files.exists(inStepWith) && Files.readString(inStepWith).equals(mark);
            Files.deleteIfExists(inStepWith);
            if (!inStep) {
                log.info("Making the search index");
                index.rebuild();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {

            Files.writeString(inStepWith, mark);
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
