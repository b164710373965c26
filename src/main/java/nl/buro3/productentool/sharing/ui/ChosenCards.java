package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.Ordered;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Proposals;

/** The cards of a link in the order in which its reader sees them; more are found by name. */
class ChosenCards extends Div {

    private final transient ShareDialogs tools;
    private final Input more = new Input(ValueChangeMode.EAGER);
    private final Ordered<Chosen> chosen = new Ordered<>(Chosen::name, () -> {}, more::focus);

    /** A card in the list. */
    private static final class Chosen extends Span {

        private final transient CardSummary card;

        private Chosen(CardSummary card) {
            super(card.name());
            this.card = card;
        }

        private String name() {
            return card.name();
        }
    }

    ChosenCards(List<CardSummary> cards, ShareDialogs tools) {
        this.tools = tools;
        addClassNames("deelkeuze");
        cards.forEach(card -> chosen.add(new Chosen(card)));
        more.setId("delen-kaart");
        more.getElement().setAttribute("name", "kaart").setAttribute("autocomplete", "off");
        more.addValueChangeListener(event -> take(event.getValue()));
        Proposals found = new Proposals(
                more,
                "kaarten-lijst",
                typed -> tools.cards(typed).stream().map(CardSummary::name).toList());
        add(chosen, styled(new Div(Pages.label(text("share.card"), more), more, found), "veld"));
    }

    /** A card whose whole name stands there is taken into the list. */
    private void take(String typed) {
        tools.cards(typed).stream()
                .filter(card -> card.name().equalsIgnoreCase(typed.strip()))
                .filter(card -> !ids().contains(card.id()))
                .findFirst()
                .ifPresent(card -> {
                    chosen.add(new Chosen(card));
                    more.setValue("");
                });
    }

    List<Long> ids() {
        return chosen.entries().stream().map(entry -> entry.card.id()).toList();
    }
}
