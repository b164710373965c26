package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import nl.buro3.productentool.catalog.feed.reading.BadHeaderException;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.reading.FeedRows;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import nl.buro3.productentool.catalog.feed.undo.ImportBook;
import nl.buro3.productentool.catalog.intake.CatalogIntake;
import nl.buro3.productentool.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Loads a feed into the catalogue, all of it or nothing. The file is read twice: once to see that it is whole and how
 * long it is, and once for its cards, so that a broken file never reaches the catalogue.
 */
@Service
public class FeedImport {

    public static final long LARGEST_FILE = 256L << 20;
    private static final int MOST_LINES = 200_000;
    private static final Logger LOG = LoggerFactory.getLogger(FeedImport.class);

    private final CatalogIntake intake;
    private final ImportBook book;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    FeedImport(CatalogIntake intake, ImportBook book) {
        this.intake = intake;
        this.book = book;
    }

    /**
     * Loads a file and says what became of it; never throws for what is wrong with the file.
     *
     * @param name the name that the sender gave the file, which says its format
     * @param skipInvalid whether to store the valid lines of a feed that has errors too
     */
    public ImportReport load(Path file, String name, boolean skipInvalid, ImportProgress progress) {
        return load(file, name, skipInvalid, "", progress);
    }

    /** The same, if it does what was shown: the report of that has this fingerprint. Otherwise nothing is stored. */
    ImportReport load(Path file, String name, boolean skipInvalid, String shown, ImportProgress progress) {
        return run(file, name, ImportJournal.taking(skipInvalid, shown, book.recorder(name)), progress);
    }

    /** Says what loading a file would do; nothing is stored. */
    public ImportReport look(Path file, String name, ImportProgress progress) {
        return run(file, name, ImportJournal.looking(), progress);
    }

    /** The same with every line that is wrong, however many they are. */
    ImportReport mark(Path file, String name) {
        return run(file, name, ImportJournal.marking(), (done, total) -> {});
    }

    private ImportReport run(Path file, String name, ImportJournal journal, ImportProgress progress) {
        if (!oneAtATime.tryLock()) {
            return refused(name, "feed.busy");
        }
        try {
            return read(file, name, journal, progress);
        } catch (BadHeaderException e) {
            return ImportReport.nothing(name, ImportOutcome.REFUSED, e.reason());
        } catch (UnreadableFeedException e) {
            return ImportReport.nothing(name, ImportOutcome.UNREADABLE, e.reason());
        } catch (IOException e) {
            return ImportReport.nothing(name, ImportOutcome.UNREADABLE, Texts.text(DUTCH, "feed.file.unreadable"));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            LOG.debug("import of {} refused by the database", name, e);
            return refused(name, "feed.changed-meanwhile");
        } catch (RuntimeException e) {
            LOG.error("import of {} failed", name, e);
            return refused(name, "feed.failed");
        } finally {
            oneAtATime.unlock();
        }
    }

    private static ImportReport refused(String name, String key) {
        return ImportReport.nothing(name, ImportOutcome.REFUSED, Texts.text(DUTCH, key));
    }

    private ImportReport read(Path file, String name, ImportJournal journal, ImportProgress progress)
            throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new UnreadableFeedException("feed.file.too-large");
        }
        FeedFormat format = FeedFormat.of(name, file);
        long total = linesOf(format, file);
        if (total == 0) {
            throw new BadHeaderException("feed.file.no-rows");
        }
        try (FeedRows rows = format.open(file)) {
            intake.take(new IncomingCards(rows, journal, progress, total), name, journal);
            return journal.report(name);
        }
    }

    private static long linesOf(FeedFormat format, Path file) throws IOException {
        long lines = 0;
        try (FeedRows rows = format.open(file)) {
            for (; rows.hasNext(); rows.next()) {
                if (++lines > MOST_LINES) {
                    throw new UnreadableFeedException("feed.file.too-many-lines", MOST_LINES);
                }
            }
        }
        return lines;
    }
}
