package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.synonym.SynonymContent;

/** Words, each of which can be taken away, and a field for more; several at once with commas between. */
class WordChips extends FieldSet {

    private static final String SEPARATOR = ", ";

    private final List<String> chosen = new ArrayList<>();
    private final UnorderedList chips = styled(new UnorderedList(), "chips");
    private final Input next = new Input(ValueChangeMode.EAGER);

    WordChips(String id) {
        addClassNames("woorden");
        next.setId(id);
        next.setPlaceholder(text("search.synonyms.words.placeholder"));
        next.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("enterkeyhint", "done");
        next.getElement().addEventListener("keydown", event -> take()).setFilter("event.key === 'Enter'");
        NativeButton add = styled(new NativeButton(text("search.synonyms.words.add"), event -> take()), "deelknop");
        add.getElement().setAttribute("type", "button");
        Div field = styled(new Div(next, add), "woorden-veld");
        add(chips, styled(Pages.label(text("search.synonyms.words.next"), next), "alleen-voorlezen"), field);
    }

    void show(List<String> words) {
        chosen.clear();
        chosen.addAll(words);
        showChips();
    }

    /** Keeps its words, and what stands in the field and was not added yet, as parts of a form. */
    void keep(FormParts parts, String part, String label) {
        parts.rows(
                        part,
                        label,
                        () -> String.join(SEPARATOR, chosen),
                        kept -> show(kept.isEmpty() ? List.of() : List.of(kept.split(SEPARATOR))),
                        kept -> kept)
                .typed(part + "-erbij", text("search.synonyms.words.next"), next);
    }

    /** The words, with what stands in the field and was not added yet. */
    List<String> all() {
        return Stream.concat(chosen.stream(), typed()).toList();
    }

    void focusField() {
        next.focus();
    }

    private void take() {
        typed().filter(word -> !chosen.contains(word)).distinct().forEach(chosen::add);
        next.clear();
        showChips();
        next.focus();
    }

    private Stream<String> typed() {
        return Arrays.stream(next.getValue().split("[,;]"))
                .map(SynonymContent::normal)
                .filter(word -> !word.isEmpty());
    }

    private void showChips() {
        chips.removeAll();
        chips.setVisible(!chosen.isEmpty());
        chosen.forEach(word -> chips.add(chip(word)));
    }

    private ListItem chip(String word) {
        NativeButton away = styled(new NativeButton("×"), "chip-weg");
        away.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", text("search.synonyms.words.remove", word));
        away.addClickListener(event -> {
            chosen.remove(word);
            showChips();
            next.focus();
        });
        return styled(new ListItem(words(word), away), "chip");
    }
}
