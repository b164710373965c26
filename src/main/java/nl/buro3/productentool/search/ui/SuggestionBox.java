package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where suggestions come under a search field while one types: empty and closed, with the words that the script {@code
 * suggest.js} needs to fill it and to say how many there are.
 */
final class SuggestionBox {

    private static final String ID = "suggesties";

    private SuggestionBox() {}

    /** Tells those who cannot see it that the field comes with a list. */
    static void announceAt(Input field) {
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", ID);
    }

    static Div list() {
        Div list = styled(new Div(), "suggesties", "keuzelijst");
        list.setId(ID);
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", text("suggest.label"))
                .setAttribute("data-labels", joined("suggest.cards", "suggest.categories", "suggest.problems"))
                .setAttribute("hidden", true);
        return list;
    }

    static Span count() {
        Span count = hidden("");
        count.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-words", joined("suggest.none", "suggest.one", "suggest.more"));
        return count;
    }

    private static String joined(String... keys) {
        return Stream.of(keys).map(key -> text(key)).collect(Collectors.joining("|"));
    }
}
