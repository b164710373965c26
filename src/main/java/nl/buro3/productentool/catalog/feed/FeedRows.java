package nl.buro3.productentool.catalog.feed;

import java.util.Iterator;
import java.util.List;

/** The rows of an opened feed, one by one. Reading throws {@link UnreadableFeedException} where the file is broken. */
interface FeedRows extends Iterator<FeedRow>, AutoCloseable {

    /** The names in the header, as {@link FeedRow#cells()} uses them; empty for a format that names them in each row. */
    List<String> columns();

    @Override
    void close();
}
