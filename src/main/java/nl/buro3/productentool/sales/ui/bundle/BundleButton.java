package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.CardAddition;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Puts a card into the bundle, wherever the card stands: a plain form, the same for every reader, so that a page with it is
 * kept. The script {@code bundle.js} sends it without leaving the page, and says on the button which cards are in already: it
 * knows them by the header or the browser's cookie.
 */
@Service
@Order(20)
class BundleButton implements CardAddition {

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Map<Long, Component> to(List<CardSummary> cards) {
        return cards.stream().collect(Collectors.toMap(CardSummary::id, BundleButton::form, (one, same) -> one));
    }

    private static Component form(CardSummary card) {
        HtmlContainer button = PlainParts.button(text("bundle.add"), "pakketknop");
        button.add(hidden(": " + card.name()));
        button.getElement().setAttribute("data-erin", text("bundle.added"));
        HtmlContainer form =
                styled(PlainParts.form(BundleAddress.ADD, sent(BundleAddress.CARD, card.slug()), button), "in-pakket");
        form.getElement().setAttribute("data-kaart", String.valueOf(card.id()));
        return form;
    }
}
