package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.search.index.SearchBackend.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is known of the index when the portal starts, in a small file beside it: whether it was made whole for this
 * database in the present format, and whether the portal was stopped in an orderly way since.
 */
@Component
class IndexState {

    /** Counts the changes of what is written in the index; one of an older format is made anew. */
    static final String FORMAT = "9";

    private final Path file;
    private final String madeFor;

    IndexState(
            Settings settings, @Value("${portal.data}") Path data, @Value("${spring.datasource.url}") String database) {
        this.file = data.resolve("index-state");
        this.madeFor = FORMAT + " " + settings.backend() + " " + database;
    }

    /** How far the index can be trusted. */
    enum Trust {
        /** Nothing happened since it was in step with the database. */
        IN_STEP,
        /** It was whole, but the portal ended in the middle of something: the last changes may be missing. */
        NEARLY,
        /** There is none, or one that was made of something else. */
        NONE
    }

    Trust read() {
        for (Trust trust : new Trust[] {Trust.IN_STEP, Trust.NEARLY}) {
            if (content().equals(line(trust))) {
                return trust;
            }
        }
        return Trust.NONE;
    }

    void write(Trust trust) {
        try {
            Files.createDirectories(file.getParent());
            if (trust == Trust.NONE) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, line(trust));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Trust trust) {
        return trust + " " + madeFor;
    }

    private String content() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
