package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.Iterator;
import java.util.List;
import nl.buro3.productentool.common.Texts;

/** The rows of an opened feed, one by one. Reading throws {@link UnreadableFeedException} where the file is broken. */
public interface FeedRows extends Iterator<FeedRow>, AutoCloseable {

    /** The names in the header, as {@link FeedRow#cells()} uses them; empty for a format that names them in each row. */
    List<String> columns();

    /** What the reader of the report should know about how the file was read, in Dutch; complete at the end. */
    List<String> notes();

    /** The line of a row that was read, for a message, in Dutch. */
    default String place(int line) {
        return Texts.text(DUTCH, "feed.place.line", String.valueOf(line));
    }

    @Override
    void close();
}
