package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.component.HtmlContainer;
import nl.buro3.productentool.outreach.Inbox;

/** The note about a question while somebody writes it. */
final class NoteField extends HtmlContainer {

    private static final int ROWS = 4;

    NoteField() {
        super("textarea");
        setId("notitie");
        getElement()
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(Inbox.LONGEST_NOTE))
                .addPropertyChangeListener("value", "change", event -> {});
    }

    String typed() {
        return getElement().getProperty("value", "").strip();
    }

    void show(String note) {
        getElement().setProperty("value", note);
    }
}
