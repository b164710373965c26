package nl.buro3.productentool.sharing.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A field of several lines, known to the server when it is left. */
@Tag("textarea")
class NoteField extends AbstractSinglePropertyField<NoteField, String> {

    NoteField() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }
}
