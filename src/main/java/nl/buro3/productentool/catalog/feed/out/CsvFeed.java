package nl.buro3.productentool.catalog.feed.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;

/** As a text that Excel in Dutch opens by itself: UTF-8 with its mark, semicolons between, decimal commas. */
final class CsvFeed implements FeedWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvFeed(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(CardCells.header());
    }

    @Override
    public void write(Map<FeedColumn, OutCell> cells) {
        csv.writeRecord(CardCells.COLUMNS.stream()
                .map(column -> text(Objects.requireNonNull(cells.get(column))))
                .toList());
    }

    private static String text(OutCell cell) {
        BigDecimal number = cell instanceof OutCell.Amount amount ? amount.number() : null;
        return number == null ? cell.written() : number.toPlainString().replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
