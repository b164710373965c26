package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.common.ui.Pages;

/** A field in which a card is chosen by its name: the browser offers names while one types. */
class CardPicker extends Div {

    private static final int OFFERED = 30;
    private static final int PAUSE_IN_TYPING_MS = 120;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Function<String, List<CardSummary>> cards;
    private final Predicate<CardSummary> chosen;
    private final Input field = new Input();
    private final HtmlContainer offer = new HtmlContainer("datalist");
    private final Paragraph complaint = styled(new Paragraph(), "veld-fout");

    /**
     * An empty field.
     *
     * @param chosen takes a card, and says whether there was a place for it
     */
    CardPicker(String label, ProblemEditor editor, Predicate<CardSummary> chosen) {
        this.cards = typed -> editor.cards(typed, OFFERED);
        this.chosen = chosen;
        long number = NUMBER.incrementAndGet();
        field.setId("kaart-" + number);
        offer.setId("kaarten-" + number);
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        field.getElement().setAttribute("list", "kaarten-" + number).setAttribute("autocomplete", "off");
        field.getElement().addEventListener("focus", event -> offer(""));
        field.getElement()
                .addEventListener(
                        "input",
                        event -> offer(event.getEventData().get("element.value").asString()))
                .debounce(PAUSE_IN_TYPING_MS)
                .addEventData("element.value");
        field.addValueChangeListener(event -> choose(event.getValue().strip()));
        NativeButton add = styled(new NativeButton(text("problems.card.add"), event -> field.focus()), "deelknop");
        add.getElement().setAttribute("type", "button");
        addClassNames("veld");
        add(Pages.label(label, field), styled(new Div(field, add), "kaartkiezer"), offer, complaint);
    }

    /** Says what the editor should do here. */
    void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(true);
    }

    void calm() {
        complaint.setVisible(false);
    }

    void focus() {
        field.focus();
    }

    private void offer(String typed) {
        offer.removeAll();
        cards.apply(typed.strip()).forEach(card -> {
            HtmlContainer option = new HtmlContainer("option");
            option.getElement().setAttribute("value", card.name());
            offer.add(option);
        });
    }

    private void choose(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        cards.apply(typed).stream()
                .filter(card -> card.name().equalsIgnoreCase(typed))
                .findFirst()
                .ifPresentOrElse(this::take, () -> complain(text("problems.card.unknown", typed)));
    }

    private void take(CardSummary card) {
        calm();
        field.clear();
        if (!chosen.test(card)) {
            complain(text("problems.card.twice", card.name()));
        }
    }
}
