package nl.buro3.productentool.sales.overview;

import static nl.buro3.productentool.common.Texts.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.sales.ownership.Terms;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has what as a file, row by row as it is read. What people wrote is never taken for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class OwnershipExport {

    private static final List<String> COLUMNS = List.of(
            "desk.column.customer",
            "desk.column.product",
            "desk.column.amount",
            "desk.column.price",
            "desk.column.unit",
            "desk.column.monthly",
            "desk.column.since",
            "desk.column.until",
            "desk.column.specialist");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FLUSHED = 500;
    private static final int PRICE = 3;
    private static final int MONTHLY = 5;
    private static final int SINCE = 6;
    private static final int UNTIL = 7;
    private static final int SPECIALIST = 8;

    private final OwnershipOverview overview;

    OwnershipExport(OwnershipOverview overview) {
        this.overview = overview;
    }

    /** As a text that a spreadsheet of this language opens by itself: semicolons between, amounts as it writes them. */
    public void csv(OwnershipQuery query, OutputStream out, Locale language) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        DecimalFormat amounts = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(language));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(COLUMNS.stream().map(key -> text(language, key)).toList());
        overview.each(query, row -> csv.writeRecord(cells(row, amounts, language)));
        csv.flush();
    }

    private static List<String> cells(OwnedRow row, DecimalFormat amounts, Locale language) {
        Terms terms = row.terms();
        LocalDate until = terms.period().until();
        return List.of(
                Cell.safe(row.organisation()),
                Cell.safe(row.product()),
                amounts.format(terms.amount()),
                amounts.format(terms.price()),
                text(language, "owned.unit." + terms.unit()),
                amounts.format(terms.monthly()),
                terms.period().since().toString(),
                until == null ? "" : until.toString(),
                Cell.safe(Objects.requireNonNullElse(row.specialist(), "")));
    }

    /** As a workbook of Excel, with numbers and dates as such. */
    public void xlsx(OwnershipQuery query, OutputStream out, Locale language) throws IOException {
        try (Workbook book = new Workbook(out, House.current().name().replaceAll("[^A-Za-z0-9 ]", ""), "1.0")) {
            Worksheet sheet = book.newWorksheet(text(language, "desk.owned.sheet"));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, text(language, COLUMNS.get(i)));
            }
            int[] line = {0};
            overview.each(query, row -> write(row, ++line[0], sheet, language));
        }
    }

    private static void write(OwnedRow row, int line, Worksheet sheet, Locale language) {
        Terms terms = row.terms();
        LocalDate until = terms.period().until();
        sheet.value(line, 0, Cell.safe(row.organisation()));
        sheet.value(line, 1, Cell.safe(row.product()));
        sheet.value(line, 2, terms.amount());
        amount(sheet, line, PRICE, terms.price());
        sheet.value(line, PRICE + 1, text(language, "owned.unit." + terms.unit()));
        amount(sheet, line, MONTHLY, terms.monthly());
        day(sheet, line, SINCE, terms.period().since());
        if (until != null) {
            day(sheet, line, UNTIL, until);
        }
        sheet.value(line, SPECIALIST, Cell.safe(Objects.requireNonNullElse(row.specialist(), "")));
        if (line % FLUSHED == 0) {
            flush(sheet);
        }
    }

    private static void amount(Worksheet sheet, int line, int column, BigDecimal amount) {
        sheet.value(line, column, amount);
        sheet.style(line, column).format("#,##0.00").set();
    }

    private static void day(Worksheet sheet, int line, int column, LocalDate day) {
        sheet.value(line, column, day);
        sheet.style(line, column).format("yyyy-mm-dd").set();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
