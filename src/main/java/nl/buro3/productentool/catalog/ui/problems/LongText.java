package nl.buro3.productentool.catalog.ui.problems;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** A plain field of several lines. */
@Tag("textarea")
class LongText extends AbstractSinglePropertyField<LongText, String> implements Focusable<LongText> {

    LongText() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }
}
