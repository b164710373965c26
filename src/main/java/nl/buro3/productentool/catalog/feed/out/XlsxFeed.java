package nl.buro3.productentool.catalog.feed.out;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.common.House;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** As a workbook of Excel, with amounts as numbers and everything else as text. */
final class XlsxFeed implements FeedWriter {

    /** As many signs as a cell of a workbook holds. */
    private static final int LONGEST = 32_767;

    private static final int FLUSHED = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    XlsxFeed(OutputStream out) {
        book = new Workbook(out, House.current().name().replaceAll("[^A-Za-z0-9 ]", ""), "1.0");
        sheet = book.newWorksheet("producten");
        sheet.freezePane(1, 1);
        for (int column = 0; column < CardCells.COLUMNS.size(); column++) {
            sheet.value(0, column, CardCells.COLUMNS.get(column).key());
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void write(Map<FeedColumn, OutCell> cells) throws IOException {
        line++;
        for (int column = 0; column < CardCells.COLUMNS.size(); column++) {
            FeedColumn name = CardCells.COLUMNS.get(column);
            write(name, column, Objects.requireNonNull(cells.get(name)));
        }
        if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void write(FeedColumn name, int column, OutCell cell) {
        BigDecimal number = cell instanceof OutCell.Amount amount ? amount.number() : null;
        if (number != null) {
            sheet.value(line, column, number);
            sheet.style(line, column)
                    .format(number.scale() > 0 ? "#,##0.00" : "0")
                    .set();
            return;
        }
        String text = cell.written();
        if (text.length() > LONGEST) {
            throw new CardTooLongException(name.key(), LONGEST);
        }
        if (!text.isEmpty()) {
            sheet.value(line, column, text);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
