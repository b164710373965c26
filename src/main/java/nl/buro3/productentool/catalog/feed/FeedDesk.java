package nl.buro3.productentool.catalog.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.buro3.productentool.catalog.feed.out.CardTooLongException;
import nl.buro3.productentool.catalog.feed.out.CatalogExport;
import nl.buro3.productentool.catalog.feed.out.ExportQuery;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.reading.MarkedCopy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How employees load a feed on screen: they see first what it would do. */
@Service
@PreAuthorize("hasRole('EMPLOYEE')")
public class FeedDesk {

    private final FeedImport feeds;
    private final CatalogExport exports;

    FeedDesk(FeedImport feeds, CatalogExport exports) {
        this.feeds = feeds;
        this.exports = exports;
    }

    /**
     * Writes cards into a file, and says how many they are.
     *
     * @throws CardTooLongException when something of a card does not fit into a cell of the format
     */
    public int export(ExportQuery query, FeedFormat format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return exports.write(query, format, out);
        }
    }

    /**
     * Says what a feed would do; nothing is stored.
     *
     * @param name the name that the sender gave the file, which says its format
     * @param progress hears how many lines are done, of how many
     */
    public FeedReport look(Path file, String name, BiConsumer<Long, Long> progress) {
        return FeedReport.of(feeds.look(file, name, progress::accept));
    }

    /** Whether {@link #mark} can copy a file of this name. */
    public boolean canMark(String name) {
        return MarkedCopy.isFor(FeedFormat.promisedBy(name));
    }

    /** Copies a feed with what is wrong behind each line, in a column that is passed over when the copy is read. */
    public void mark(Path file, String name, OutputStream out) throws IOException {
        Map<Integer, String> wrong = new HashMap<>();
        feeds.mark(file, name).errors().forEach(error -> wrong.put(error.line(), error.message()));
        MarkedCopy.write(FeedFormat.promisedBy(name), file, wrong, out);
    }

    /**
     * Loads a feed as it was shown; when the file or the catalogue changed meanwhile, nothing is stored.
     *
     * @param shown what {@link #look} answered
     * @param skipInvalid whether to store the valid lines of a feed that has errors too; else nothing is stored then
     */
    public FeedReport take(
            Path file, String name, boolean skipInvalid, FeedReport shown, BiConsumer<Long, Long> progress) {
        return FeedReport.of(feeds.load(file, name, skipInvalid, shown.fingerprint(), progress::accept));
    }

    /**
     * Loads a feed, whatever it does.
     *
     * @param skipInvalid whether to store the valid lines of a feed that has errors too; else nothing is stored then
     */
    public FeedReport take(Path file, String name, boolean skipInvalid, BiConsumer<Long, Long> progress) {
        return FeedReport.of(feeds.load(file, name, skipInvalid, progress::accept));
    }
}
