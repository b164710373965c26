package nl.buro3.productentool.catalog.feed.out;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;

/** A feed that is being written, card by card. Closing it ends the feed; the stream beneath it stays open. */
interface FeedWriter extends Closeable {

    static FeedWriter of(FeedFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvFeed(out);
            case JSON -> new JsonFeed(out);
            case XLSX -> new XlsxFeed(out);
        };
    }

    /** Writes one card. @throws CardTooLongException when something of it does not fit into a cell */
    void write(Map<FeedColumn, OutCell> cells) throws IOException;
}
