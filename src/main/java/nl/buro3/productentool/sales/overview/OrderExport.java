package nl.buro3.productentool.sales.overview;

import static nl.buro3.productentool.common.Texts.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.sales.order.OrderDesk;
import nl.buro3.productentool.sales.order.OrderQuery;
import nl.buro3.productentool.sales.order.PlacedOrder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as a file, one on a line. What people wrote is never taken for a formula. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class OrderExport {

    private static final List<String> COLUMNS = List.of(
            "desk.order.number",
            "desk.order.day",
            "desk.column.customer",
            "desk.order.reference",
            "desk.order.once.net",
            "desk.order.once.gross",
            "desk.order.monthly.net",
            "desk.order.monthly.gross",
            "desk.order.payment");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OrderDesk desk;
    private final Clock clock;

    OrderExport(OrderDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** As a text that a spreadsheet of this language opens by itself: semicolons between, amounts as it writes them. */
    public void csv(OrderQuery query, OutputStream out, Locale language) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        DecimalFormat amounts = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(language));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(COLUMNS.stream().map(key -> text(language, key)).toList());
        desk.each(query, order -> csv.writeRecord(cells(order, amounts, language)));
        csv.flush();
    }

    private List<String> cells(PlacedOrder order, DecimalFormat amounts, Locale language) {
        return List.of(
                order.number(),
                LocalDate.ofInstant(order.at(), clock.getZone()).toString(),
                Cell.safe(order.organisation().name()),
                Cell.safe(order.reference()),
                amounts.format(order.sums().once().net()),
                amounts.format(order.sums().once().gross()),
                amounts.format(order.sums().monthly().net()),
                amounts.format(order.sums().monthly().gross()),
                text(language, "desk.order.payment." + order.paymentMethod()));
    }
}
