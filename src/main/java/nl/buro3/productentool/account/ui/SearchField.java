package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.Pages;

/** A field that searches while one types. */
class SearchField extends Div {

    private static final int PAUSE_IN_TYPING_MS = 200;
    private static final int LONGEST = 100;

    private final Input field = new Input(ValueChangeMode.LAZY);

    /**
     * An empty field.
     *
     * @param label the key of its words
     * @param search what is done with what was typed
     */
    SearchField(String id, String label, Consumer<String> search) {
        field.setId(id);
        field.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        field.setPlaceholder(text(label));
        field.getElement()
                .setAttribute("type", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(LONGEST));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(event.getValue().strip());
            }
        });
        add(styled(Pages.label(text(label), field), "alleen-voorlezen"), field);
        addClassNames("zoekformulier", "zoekveld");
    }

    void say(String words) {
        field.setValue(words);
    }
}
