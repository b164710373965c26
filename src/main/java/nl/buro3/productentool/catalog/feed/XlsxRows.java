package nl.buro3.productentool.catalog.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A feed in XLSX: the first sheet of the workbook, its first row being the header. */
final class XlsxRows implements FeedRows {

    /** Excel keeps fifteen digits; what it writes beyond them is noise, such as 49.950000000000003. */
    private static final MathContext EXCEL = new MathContext(15);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final FeedHeader header;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        if (!reading(rows::hasNext)) {
            throw new UnreadableFeedException("feed.file.empty");
        }
        this.header = FeedHeader.of(texts(reading(rows::next), 0));
    }

    static XlsxRows open(Path file) throws IOException {
        UnpackedSize.check(file);
        ReadableWorkbook workbook = reading(() -> workbook(file));
        try {
            return new XlsxRows(workbook, reading(() -> firstSheet(workbook)));
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> firstSheet(ReadableWorkbook workbook) {
        try {
            return workbook.getFirstSheet().openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> columns() {
        return header.named();
    }

    @Override
    public boolean hasNext() {
        return reading(rows::hasNext);
    }

    @Override
    public FeedRow next() {
        Row row = reading(rows::next);
        return header.row(row.getRowNum(), texts(row, header.columns().size()));
    }

    private static List<String> texts(Row row, int atLeast) {
        int width = Math.max(row.getCellCount(), atLeast);
        List<String> texts = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            texts.add(text(i < row.getCellCount() ? row.getCell(i) : null));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number && Math.abs(number.scale()) < 400) {
            return number.round(EXCEL).stripTrailingZeros().toPlainString();
        }
        String text = cell.getValue() == null ? cell.getRawValue() : String.valueOf(cell.getValue());
        return text == null ? "" : text;
    }

    // The library says in many ways that a file is broken, some of them meant for programmers.
    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new UnreadableFeedException(e, "feed.xlsx.broken");
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
