package nl.buro3.productentool.catalog.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.FeedRows;
import nl.buro3.productentool.catalog.intake.IncomingCard;

/**
 * What a feed says: its cards, what is wrong with its other lines, and what the report would add.
 *
 * @param wrong a line each, such as {@code regel 2: price_from: …}
 */
record ReadFeed(List<IncomingCard> cards, List<String> wrong, List<String> notes) {

    static ReadFeed of(String name, String text) throws IOException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFeed of(RawWorkbook workbook) throws IOException {
        return of("feed.xlsx", workbook.bytes());
    }

    /** Reads a feed as the import does, without a catalogue. */
    static ReadFeed of(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile("feed", ".tmp");
        try {
            Files.write(file, content);
            ReadFeed read = new ReadFeed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            try (FeedRows rows = FeedFormat.of(name, file).open(file)) {
                rows.forEachRemaining(row -> read.take(rows, row));
                read.notes.addAll(rows.notes());
            }
            return read;
        } finally {
            Files.delete(file);
        }
    }

    private void take(FeedRows rows, FeedRow row) {
        try {
            cards.add(CardReader.card(row));
        } catch (BadLineException e) {
            wrong.add(rows.place(row.line()) + ": " + e.reason());
        }
    }

    IncomingCard card() {
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong);
        }
        return cards.getFirst();
    }
}
