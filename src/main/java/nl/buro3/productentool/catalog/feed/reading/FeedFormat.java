package nl.buro3.productentool.catalog.feed.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The formats in which a feed may come. The name of the file says which, and its first bytes must agree. */
public enum FeedFormat {
    CSV {
        @Override
        public FeedRows open(Path file) throws IOException {
            return TableRows.of(CsvTable.open(file));
        }
    },
    JSON {
        @Override
        public FeedRows open(Path file) throws IOException {
            return JsonRows.open(file);
        }
    },
    XLSX {
        @Override
        public FeedRows open(Path file) throws IOException {
            return TableRows.of(XlsxTable.open(file));
        }
    };

    private static final int HEAD = 4096;

    public abstract FeedRows open(Path file) throws IOException;

    /**
     * The format of a file.
     *
     * @param name the name that the sender gave it
     * @throws UnreadableFeedException when the name promises none of the formats, or the content is another
     */
    public static FeedFormat of(String name, Path file) throws IOException {
        FeedFormat promised = promisedBy(name);
        byte[] head = headOf(file);
        if (head.length == 0) {
            throw new UnreadableFeedException("feed.file.empty");
        }
        boolean zipped = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (promised == XLSX && isOldExcel(head)) {
            throw new UnreadableFeedException("feed.file.old-or-locked", name);
        }
        if (promised == XLSX && !zipped) {
            throw new UnreadableFeedException("feed.file.not-xlsx");
        }
        if (promised != XLSX && zipped) {
            throw new UnreadableFeedException("feed.file.zip-inside", promised.name());
        }
        if (promised != XLSX && isOldExcel(head)) {
            throw new UnreadableFeedException("feed.file.old-excel", name);
        }
        if (promised != XLSX && holdsManyZeros(head) && !isUtf16(head)) {
            throw new UnreadableFeedException("feed.file.not-text");
        }
        return promised;
    }

    /** The format that the name of a file promises. @throws UnreadableFeedException when it promises none */
    public static FeedFormat promisedBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FeedFormat format : values()) {
            if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new UnreadableFeedException(whatToDo(lower), name);
    }

    private static String whatToDo(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xls" -> "feed.file.old-excel";
            case "xlsm", "xlsb", "xltx", "ods", "numbers", "gsheet" -> "feed.file.other-sheet";
            default -> "feed.file.extension";
        };
    }

    private static byte[] headOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isOldExcel(byte[] head) {
        return head.length > 3 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF && head[2] == 0x11;
    }

    private static boolean isUtf16(byte[] head) {
        return head.length > 1
                && Math.min(head[0], head[1]) == (byte) 0xFE
                && Math.max(head[0], head[1]) == (byte) 0xFF;
    }

    /** A zero here and there was pasted along and is cleaned away; where there are many, this is no text. */
    private static boolean holdsManyZeros(byte[] head) {
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > head.length / 20;
    }
}
