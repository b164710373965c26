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
     * A table that scrolls sideways where it does not fit, by keyboard too.
     *
     * @param headerKeys the texts above the columns; empty above what can be done with a row
     * @param rows the cells of each
     */
    public static Div of(List<String> headerKeys, List<List<Component>> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        headerKeys.forEach(key -> {
            NativeTableHeaderCell cell = key.isEmpty()
                    ? new NativeTableHeaderCell(Pages.hidden(text("table.actions")))
                    : new NativeTableHeaderCell(text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        Div scrolled = styled(new Div(table), "beheer-tabel");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("table.scrolled"));
        return scrolled;
    }

    private static NativeTableRow row(List<Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(content -> row.add(new NativeTableCell(content)));
        return row;
    }
}
