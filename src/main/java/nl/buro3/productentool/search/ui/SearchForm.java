package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;

/**
 * The search field of the overview: an ordinary form, with suggestions while one types, which the live client follows
 * letter by letter.
 */
@Tag("form")
public class SearchForm extends HtmlContainer {

    private static final int PAUSE_IN_TYPING_MS = 120;

    private final Input words = new Input();
    private final Div kept = new Div();
    private Selection selection = Selection.EVERYTHING;

    public SearchForm() {
        addClassNames("zoekformulier");
        getElement().setAttribute("role", "search").setAttribute("action", "/").setAttribute("method", "get");
        words.setId("zoek");
        words.setPlaceholder(text("search.placeholder"));
        words.getElement()
                .setAttribute("name", "q")
                .setAttribute("type", "text") // only that may have a list beside it
                .setAttribute("inputmode", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(ProductQuery.LONGEST_TEXT));
        NativeLabel label = styled(Pages.label(text("search.label"), words), "alleen-voorlezen");
        NativeButton button = styled(new NativeButton(text("search.button")), "knop");
        button.getElement().setAttribute("type", "submit");
        SuggestionBox.announceAt(words);
        add(label, words, kept, button, SuggestionBox.list(), SuggestionBox.count());
    }

    /** Calls back with what is typed, a moment after each letter. */
    void onTyping(Consumer<String> listener) {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
    }

    /** Shows the words of the selection, and keeps its filters for when the form is sent. */
    void show(Selection chosen) {
        words.setValue(chosen.text());
        words.getElement().setAttribute("value", chosen.text());
        kept.removeAll();
        chosen.chosen().forEach((facet, values) -> values.forEach(value -> kept.add(sent(facet.parameter(), value))));
        remember(chosen);
    }

    /** Takes what is shown now for the selection, without touching the field. */
    void remember(Selection chosen) {
        selection = chosen;
    }

    Selection selection() {
        return selection;
    }
}
