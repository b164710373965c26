package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.component.HtmlContainer;
import nl.buro3.productentool.outreach.Inbox;

/** The answer to who asked while somebody writes it. */
final class AnswerField extends HtmlContainer {

    private static final int ROWS = 8;

    AnswerField() {
        super("textarea");
        setId("antwoord");
        getElement()
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(Inbox.LONGEST_ANSWER))
                .addPropertyChangeListener("value", "change", event -> {});
    }

    String typed() {
        return getElement().getProperty("value", "").strip();
    }

    void show(String answer) {
        getElement().setProperty("value", answer);
    }

    /** Leads to what is said of it beside the field. */
    void miss(String message) {
        getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", message);
        getElement().executeJs("this.focus()");
    }
}
