package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductSearch;

/** A field for a card by its name, which offers names while one types. */
class RuleCardField extends Div {

    private static final int MOST_OFFERED = 12;
    private static final int PAUSE_IN_TYPING_MS = 120;

    private final transient ProductSearch search;
    private final Input name = new Input(ValueChangeMode.LAZY);
    private final HtmlContainer offers = new HtmlContainer("datalist");

    /** Every card that was offered, by its name as it stands in the field. */
    private final transient Map<String, CardSummary> known = new HashMap<>();

    RuleCardField(String id, String label, ProductSearch search, Runnable changed) {
        this.search = search;
        addClassNames("veld");
        offers.setId(id + "-kaarten");
        name.setId(id);
        name.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        name.getElement()
                .setAttribute("list", id + "-kaarten")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "160");
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                offer(event.getValue());
                changed.run();
            }
        });
        add(styled(Pages.label(label, name)), name, offers);
    }

    void show(CardSummary card) {
        known.put(key(card.name()), card);
        name.setValue(card.name());
    }

    /** The card whose name stands in the field; empty when there is none. */
    Optional<CardSummary> card() {
        String typed = key(name.getValue());
        if (!typed.isEmpty() && !known.containsKey(typed)) {
            offer(name.getValue());
        }
        return Optional.ofNullable(known.get(typed));
    }

    /** Keeps it as a part of a form, by what stands in the field. */
    void keep(FormParts parts, String part, String label) {
        parts.field(part, label, name, name::getValue, name::setValue);
    }

    void focusField() {
        name.focus();
    }

    private void offer(String typed) {
        offers.removeAll();
        List<CardSummary> found = search.startingWith(typed, MOST_OFFERED);
        found.forEach(card -> {
            String words = isNameOfAnother(card, found) ? card.name() + " (" + card.slug() + ")" : card.name();
            known.put(key(words), card);
            HtmlContainer option = new HtmlContainer("option");
            option.getElement().setAttribute("value", words);
            offers.add(option);
        });
    }

    private static boolean isNameOfAnother(CardSummary card, List<CardSummary> found) {
        return found.stream().anyMatch(c -> c.id() != card.id() && key(c.name()).equals(key(card.name())));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
