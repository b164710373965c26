package nl.buro3.productentool.catalog.feed;

import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.FeedRows;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import org.jspecify.annotations.Nullable;

/** The valid cards of a feed, one by one. Lines that are no card go to the journal; blank lines are passed over. */
final class IncomingCards implements Iterator<IncomingCard> {

    private final FeedRows rows;
    private final ImportJournal journal;
    private final ImportProgress progress;
    private final long total;
    private long done;
    private @Nullable IncomingCard upcoming;

    IncomingCards(FeedRows rows, ImportJournal journal, ImportProgress progress, long total) {
        this.rows = rows;
        this.journal = journal;
        this.progress = progress;
        this.total = total;
        journal.reads(rows);
    }

    @Override
    public boolean hasNext() {
        while (upcoming == null && rows.hasNext()) {
            FeedRow row = rows.next();
            progress.at(++done, total);
            if (!row.isBlank()) {
                upcoming = cardOf(row);
            }
        }
        return upcoming != null;
    }

    private @Nullable IncomingCard cardOf(FeedRow row) {
        journal.columns(row.cells().keySet());
        try {
            return CardReader.card(row);
        } catch (BadLineException e) {
            journal.refused(row, e.reason());
            return null;
        }
    }

    @Override
    public IncomingCard next() {
        IncomingCard card = hasNext() ? upcoming : null;
        if (card == null) {
            throw new NoSuchElementException();
        }
        upcoming = null;
        return card;
    }
}
