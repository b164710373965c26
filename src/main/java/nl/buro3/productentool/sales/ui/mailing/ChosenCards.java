package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.mailing.NewCardMail;

/** The cards of a mail, in their order: chosen from a list, each can be taken away again. */
final class ChosenCards extends Div {

    private final transient Map<String, CardSummary> all;
    private final transient List<CardSummary> chosen = new ArrayList<>();
    private final HtmlContainer choice = new HtmlContainer("select");
    private final OrderedList list = styled(new OrderedList(), "gekozen-kaarten");
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");
    private final transient Runnable changed;

    /** @param changed called after each change */
    ChosenCards(Map<String, List<CardSummary>> byCategory, Runnable changed) {
        this.changed = changed;
        all = byCategory.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(CardSummary::slug, card -> card, (a, b) -> a));
        choice.setId("kaart-erbij");
        choice.add(option("", text("mailing.card.choose")));
        byCategory.forEach((category, cards) -> choice.add(group(category, cards)));
        choice.getElement().addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                choose(String.valueOf(event.getValue()));
            }
        });
        mistake.getElement().setAttribute("role", "alert");
        add(list, styled(new Div(Pages.label(text("mailing.card.add"), choice), choice), "veld"), mistake);
    }

    private static HtmlContainer group(String category, List<CardSummary> cards) {
        HtmlContainer group = written(new HtmlContainer("optgroup"));
        group.getElement().setAttribute("label", category);
        cards.forEach(card -> group.add(option(card.slug(), card.name())));
        return group;
    }

    private static HtmlContainer option(String value, String words) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", value);
        return option;
    }

    List<Long> chosen() {
        return chosen.stream().map(CardSummary::id).toList();
    }

    private void choose(String slug) {
        choice.getElement().setProperty("value", "");
        CardSummary card = all.get(slug);
        if (card != null && !chosen.contains(card) && chosen.size() < NewCardMail.MOST_CARDS) {
            chosen.add(card);
            mistake.setText("");
            show();
        } else if (card != null) {
            mistake.setText(
                    chosen.contains(card)
                            ? text("mailing.card.there")
                            : text("mailing.card.most", NewCardMail.MOST_CARDS));
        }
    }

    private void show() {
        list.removeAll();
        chosen.forEach(card -> list.add(line(card)));
        changed.run();
    }

    /** The keyboard goes on at the next card, at the one before where that was the last, or where one is chosen. */
    private void takeAway(CardSummary card) {
        int place = chosen.indexOf(card);
        chosen.remove(card);
        show();
        if (chosen.isEmpty()) {
            choice.getElement().callJsFunction("focus");
        } else {
            list.getComponentAt(Math.min(place, chosen.size() - 1))
                    .getElement()
                    .executeJs("this.querySelector('button').focus()");
        }
    }

    private ListItem line(CardSummary card) {
        NativeButton away =
                styled(new NativeButton(text("mailing.card.remove"), event -> takeAway(card)), "knop-tekst");
        away.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", text("mailing.card.remove.of", card.name()));
        return new ListItem(written(new Div(card.name())), away);
    }

    /** Says that none is chosen; whether there is one. */
    boolean check() {
        mistake.setText(chosen.isEmpty() ? text("mailing.card.missing") : "");
        return !chosen.isEmpty();
    }

    void clear() {
        chosen.clear();
        show();
    }
}
