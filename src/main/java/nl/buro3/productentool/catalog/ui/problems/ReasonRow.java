package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;

/** A product, and the field for why it helps. */
class ReasonRow extends Div {

    private static final int LONGEST = 240;

    private final String product;
    private final String name;
    private final FormField reason;

    ReasonRow(String product, String name, String why) {
        this.product = product;
        this.name = name;
        this.reason = FormField.area(text("problems.reason", name), LONGEST, 2).with(why);
        addClassNames("regel");
        add(reason);
    }

    String product() {
        return product;
    }

    String name() {
        return name;
    }

    void place(String path, Complaints complaints) {
        complaints.at(path + ".reason", reason);
    }

    Reason content() {
        return new Reason(product, reason.value());
    }

    void focus() {
        reason.focus();
    }
}
