package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.sales.overview.OwnedRow;
import nl.buro3.productentool.sales.overview.OwnershipMatrix;
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Cell;
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Column;
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Row;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import org.jspecify.annotations.Nullable;

/** Who has what as a table: crossed, or line by line. */
final class OwnershipTables {

    private OwnershipTables() {}

    /** A page of the lines; each leads to where it is kept. */
    static Component list(List<OwnedRow> rows) {
        return rows.isEmpty()
                ? nothing()
                : Tables.of(
                        List.of(
                                "desk.column.product",
                                "desk.column.customer",
                                "desk.column.price",
                                "desk.column.since",
                                "desk.column.until",
                                "desk.column.specialist"),
                        rows.stream().map(OwnershipTables::line).toList());
    }

    private static List<Component> line(OwnedRow row) {
        LocalDate until = row.terms().period().until();
        return List.of(
                link(DeskAddress.owned(row.id()), row.product()),
                link(DeskAddress.customer(row.handle()), row.organisation()),
                new Span(OwnedWords.price(row.terms(), currentLanguage())),
                new Span(day(row.terms().period().since())),
                new Span(until == null ? "–" : day(until)),
                new Span(Objects.requireNonNullElse(row.specialist(), "–")));
    }

    /** Organisations down, products across; each number leads to the lines behind it. */
    static Component matrix(OwnershipQuery query, OwnershipMatrix matrix) {
        if (matrix.rows().isEmpty()) {
            return nothing();
        }
        NativeTable table = new NativeTable();
        table.addClassName("afname-matrix");
        table.getHead().add(head(query, matrix));
        matrix.rows().forEach(row -> table.getBody().add(row(query, row, matrix.columns())));
        Div scrolled = styled(new Div(table), "beheer-tabel", "afname-vlak");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("table.scrolled"));
        return scrolled;
    }

    private static NativeTableRow head(OwnershipQuery query, OwnershipMatrix matrix) {
        NativeTableRow head = new NativeTableRow(
                header("col", words(text("desk.column.customer"))),
                header("col", words(text("desk.column.all"))),
                header("col", words(text("desk.column.monthly"))));
        matrix.columns().forEach(column -> {
            Anchor count = link(
                    DeskAddress.list(query.with(column.slug())),
                    text("desk.owned.organisations", column.organisations()));
            count.getElement()
                    .setAttribute(
                            "aria-label",
                            column.name() + ": " + text("desk.owned.organisations", column.organisations()));
            head.add(header("col", styled(new Div(words(column.name()), count), "afname-kolom")));
        });
        return head;
    }

    private static NativeTableRow row(OwnershipQuery query, Row row, List<Column> columns) {
        OwnershipQuery own = query.of(row.handle());
        NativeTableRow cells =
                new NativeTableRow(header("row", link(CustomerNavigation.customer(row.handle()), row.name())));
        Anchor all = link(DeskAddress.list(own), String.valueOf(row.products()));
        all.getElement().setAttribute("aria-label", row.name() + ": " + text("desk.owned.products", row.products()));
        Anchor monthly = link(DeskAddress.list(own), Money.euros(row.monthly(), currentLanguage()));
        monthly.getElement()
                .setAttribute(
                        "aria-label",
                        row.name() + ": " + text("desk.owned.monthly", Money.euros(row.monthly(), currentLanguage())));
        cells.add(new NativeTableCell(all), new NativeTableCell(monthly));
        columns.forEach(column ->
                cells.add(cell(own.with(column.slug()), row, column, row.cells().get(column.product()))));
        return cells;
    }

    private static NativeTableCell cell(OwnershipQuery query, Row row, Column column, @Nullable Cell cell) {
        if (cell == null) {
            return new NativeTableCell();
        }
        LocalDate until = cell.until();
        String said = until == null
                ? text("desk.owned.has", cell.products())
                : text("desk.owned.has.until", cell.products(), day(until));
        Anchor open = styled(link(DeskAddress.list(query), ""), "afname-cel");
        open.add(words(cell.products() > 1 ? "✓ " + cell.products() : "✓"));
        if (until != null) {
            open.add(words(day(until), "klein"));
        }
        open.getElement().setAttribute("aria-label", row.name() + ", " + column.name() + ": " + said);
        return new NativeTableCell(open);
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell header = new NativeTableHeaderCell();
        header.add(content);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static Paragraph nothing() {
        return styled(new Paragraph(text("desk.owned.none")), "boodschap");
    }

    /** Short, for a table: "3 nov 2026". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", currentLanguage())
                .format(day)
                .replace(".", "");
    }
}
