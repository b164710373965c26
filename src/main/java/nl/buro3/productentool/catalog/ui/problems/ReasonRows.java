package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.common.ui.Ordered;

/** Products in order, each with why it helps, and the field to add one. */
class ReasonRows extends Div {

    private final Ordered<ReasonRow> rows;
    private final CardPicker picker;
    private final int most;
    private final Predicate<String> refused;

    /**
     * An empty list.
     *
     * @param refused says which product cannot be added
     * @param changed called after a product came or went
     */
    ReasonRows(String label, int most, ProblemEditor editor, Predicate<String> refused, Runnable changed) {
        this.most = most;
        this.refused = refused;
        this.picker = new CardPicker(label, editor, this::add);
        Runnable count = () -> {
            picker.setVisible(count() < most);
            changed.run();
        };
        this.rows = new Ordered<>(ReasonRow::name, count, picker::focus);
        add(rows, picker);
    }

    void show(List<Reason> reasons, Map<String, String> names) {
        rows.clear();
        reasons.forEach(reason -> rows.add(new ReasonRow(
                reason.product(), names.getOrDefault(reason.product(), reason.product()), reason.reason())));
    }

    private boolean add(CardSummary card) {
        if (count() >= most || has(card.slug()) || refused.test(card.slug())) {
            return false;
        }
        ReasonRow row = new ReasonRow(card.slug(), card.name(), "");
        rows.add(row);
        row.focus();
        return true;
    }

    boolean has(String product) {
        return rows.entries().stream().anyMatch(row -> row.product().equals(product));
    }

    int count() {
        return rows.entries().size();
    }

    void place(String path, Complaints complaints) {
        complaints.at(path, () -> picker.complain(text("problems.wrong.none")), picker::calm, picker::focus);
        int number = 0;
        for (ReasonRow row : rows.entries()) {
            row.place("%s[%d]".formatted(path, number++), complaints);
        }
    }

    List<Reason> content() {
        return rows.entries().stream().map(ReasonRow::content).toList();
    }
}
