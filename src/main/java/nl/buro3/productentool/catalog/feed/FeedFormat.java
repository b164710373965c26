package nl.buro3.productentool.catalog.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The formats in which a feed may come. The name of the file says which, and its first bytes must agree. */
enum FeedFormat {
    CSV {
        @Override
        FeedRows open(Path file) throws IOException {
            return CsvRows.open(file);
        }
    },
    JSON {
        @Override
        FeedRows open(Path file) throws IOException {
            return JsonRows.open(file);
        }
    },
    XLSX {
        @Override
        FeedRows open(Path file) throws IOException {
            return XlsxRows.open(file);
        }
    };

    private static final int HEAD = 4096;

    abstract FeedRows open(Path file) throws IOException;

    /**
     * The format of a file.
     *
     * @param name the name that the sender gave it
     * @throws UnreadableFeedException when the name promises none of the formats, or the content is another
     */
    static FeedFormat of(String name, Path file) throws IOException {
        FeedFormat promised = promisedBy(name);
        byte[] head = headOf(file);
        if (head.length == 0) {
            throw new UnreadableFeedException("feed.file.empty");
        }
        boolean zipped = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (promised == XLSX && !zipped) {
            throw new UnreadableFeedException("feed.file.not-xlsx");
        }
        if (promised != XLSX && zipped) {
            throw new UnreadableFeedException("feed.file.zip-inside", promised.name());
        }
        if (promised != XLSX && holdsZero(head)) {
            throw new UnreadableFeedException("feed.file.not-text");
        }
        return promised;
    }

    private static FeedFormat promisedBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FeedFormat format : values()) {
            if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new UnreadableFeedException(lower.endsWith(".xls") ? "feed.file.old-excel" : "feed.file.extension", name);
    }

    private static byte[] headOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean holdsZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
