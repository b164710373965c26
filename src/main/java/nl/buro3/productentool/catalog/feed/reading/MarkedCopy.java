package nl.buro3.productentool.catalog.feed.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import nl.buro3.productentool.catalog.feed.xlsx.MarkedSheet;

/**
 * Copies a feed with what is wrong behind each line, in a column of its own, which is passed over when the copy is read
 * again. Everything else stays as it is: separator, encoding, other sheets.
 */
public final class MarkedCopy {

    private MarkedCopy() {}

    /** Whether files of this format can be marked. */
    public static boolean isFor(FeedFormat format) {
        return format != FeedFormat.JSON;
    }

    /**
     * Writes the copy; the stream stays open.
     *
     * @param wrong what is wrong, by the number of the line
     */
    public static void write(FeedFormat format, Path file, Map<Integer, String> wrong, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> new MarkedCsv(file, wrong).write(out);
            case XLSX -> xlsx(file, wrong, out);
            case JSON -> throw new IllegalArgumentException("a JSON feed has no columns");
        }
    }

    private static void xlsx(Path file, Map<Integer, String> wrong, OutputStream out) throws IOException {
        int header = 0;
        int last = 0;
        OptionalInt own = OptionalInt.empty();
        String name = "";
        try (XlsxTable table = XlsxTable.open(file)) {
            while (table.hasNext()) {
                TableRow row = table.next();
                if (header == 0 && isHeader(row)) {
                    header = row.line();
                    own = column(row);
                    name = name(row);
                }
                last = Math.max(
                        last,
                        row.cells().keySet().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
            }
        }
        new MarkedSheet(header, own.orElse(last + 1), name, wrong).write(file, out);
    }

    /** Whether this row names the columns, of a feed of the portal's own kind or of a shop system's. */
    static boolean isHeader(TableRow row) {
        return FeedHeader.isOne(row) || Shop.of(row).isPresent();
    }

    /** The column that an earlier copy has for it. */
    static OptionalInt column(TableRow header) {
        return header.cells().entrySet().stream()
                .filter(cell -> FeedColumn.named(cell.getValue().text())
                        .filter(column -> column == FeedColumn.ERROR)
                        .isPresent())
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** What the column is called, in the language of the others. */
    static String name(TableRow header) {
        boolean english = header.cells().values().stream()
                .anyMatch(cell -> cell.text().strip().equalsIgnoreCase(FeedColumn.NAME.key()));
        return english ? FeedColumn.ERROR.key() : "fout";
    }
}
