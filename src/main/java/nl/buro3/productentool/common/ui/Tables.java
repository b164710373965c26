package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The tables of the employees' pages. */
public final class Tables {

    private Tables() {}

    /**
     * A table that scrolls sideways where it does not fit, by keyboard too. On a phone each row is a card, in which a cell
     * says what it is; the roles keep it a table for who hears it.
     *
     * @param headerKeys the texts above the columns; empty above what can be done with a row
     * @param rows the cells of each
     */
    public static Div of(List<String> headerKeys, List<List<Component>> rows) {
        NativeTable table = as("table", new NativeTable());
        NativeTableRow head = as("row", new NativeTableRow());
        headerKeys.forEach(key -> {
            NativeTableHeaderCell cell = key.isEmpty()
                    ? new NativeTableHeaderCell(Pages.hidden(text("table.actions")))
                    : new NativeTableHeaderCell(text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(as("columnheader", cell));
        });
        as("rowgroup", table.getHead()).add(head);
        as("rowgroup", table.getBody());
        rows.forEach(row -> table.getBody().add(row(headerKeys, row)));
        Div scrolled = styled(new Div(table), "beheer-tabel", "kaarttabel");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("table.scrolled"));
        return scrolled;
    }

    private static NativeTableRow row(List<String> headerKeys, List<Component> cells) {
        NativeTableRow row = as("row", new NativeTableRow());
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = as("cell", new NativeTableCell(cells.get(i)));
            if (!headerKeys.get(i).isEmpty()) {
                cell.getElement().setAttribute("data-kop", text(headerKeys.get(i)));
            }
            row.add(cell);
        }
        return row;
    }

    /** What a part of a table is to who hears it, also where it is laid out as something else. */
    public static <C extends Component> C as(String role, C component) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
