package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Ordered;

/** The ties of one kind that a card has, in their order, and the field to add one. */
class TieRows extends Section {

    private final transient TieKind kind;
    private final NamePicker picker;
    private final Ordered<TieRow> rows;

    TieRows(TieKind kind) {
        this.kind = kind;
        addClassNames("banden");
        picker = new NamePicker(kind, this::take);
        rows = new Ordered<>(TieRow::name, this::count, picker::focus);
        add(new H2(kind.label()), styled(new Paragraph(kind.help()), "klein"), rows, picker);
    }

    /** Makes it a part of a form. */
    void keep(FormParts parts) {
        parts.rows(kind.part(), kind.label(), () -> Tie.json(ties()), kept -> show(Tie.read(kept)), Tie::words);
    }

    void show(List<Tie> ties) {
        rows.clear();
        ties.forEach(this::add);
        picker.calm();
    }

    List<Tie> ties() {
        return rows.entries().stream().map(TieRow::tie).toList();
    }

    /** Puts what was typed into the field of a row that the browser knows by this name, if it is one of these. */
    void fill(String field, String typed) {
        rows.entries().forEach(row -> row.fill(field, typed));
    }

    private TieRow add(Tie tie) {
        String name = tie.key().isEmpty() ? "+" + tie.name() : tie.key();
        long same = rows.entries().stream()
                .filter(row -> row.key().equals(tie.key()))
                .count();
        TieRow row = new TieRow(tie, kind, kind.part() + "/" + name + (same == 0 ? "" : "~" + same));
        rows.add(row);
        return row;
    }

    /** What to say when it cannot be taken; nothing when it was. */
    private String take(Named chosen) {
        boolean known = rows.entries().stream()
                .anyMatch(row -> row.key().equals(chosen.key()) && row.name().equalsIgnoreCase(chosen.name()));
        if (known) {
            return text("editor.ties.twice", chosen.name());
        }
        add(Tie.of(chosen)).focus();
        return "";
    }

    private void count() {
        picker.setVisible(rows.entries().size() < kind.most());
    }
}
