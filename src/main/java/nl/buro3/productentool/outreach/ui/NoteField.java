package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.component.HtmlContainer;
import nl.buro3.productentool.outreach.Inbox;

/** The note about a question while somebody writes it: whatever else is done meanwhile, nothing typed is lost. */
final class NoteField extends HtmlContainer {

    private static final int ROWS = 4;

    private String kept = "";

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

    /** Shows the note as it is kept now; below it what was typed, where that is not kept yet. */
    void show(String now) {
        String typed = typed();
        boolean unsaved = !typed.equals(kept) && !typed.equals(now);
        if (!unsaved) {
            getElement().setProperty("value", now);
        } else if (!now.equals(kept)) {
            getElement().setProperty("value", now.isEmpty() ? typed : now + "\n\n" + typed);
        }
        kept = now;
    }
}
