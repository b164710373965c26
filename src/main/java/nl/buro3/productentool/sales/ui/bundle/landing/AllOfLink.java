package nl.buro3.productentool.sales.ui.bundle.landing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sharing.ui.LandingAction;
import org.springframework.stereotype.Service;

/** Puts all cards of a link's page into the reader's bundle, and leads there. */
@Service
class AllOfLink implements LandingAction {

    @Override
    public Component of(List<CardSummary> cards, String page) {
        HtmlContainer form = styled(PlainParts.form(AllOfLinkController.ADDRESS), "deelpakket");
        cards.forEach(card -> form.add(sent(BundleAddress.CARD, card.slug())));
        form.add(
                sent(BundleAddress.BACK, page),
                PlainParts.button(text(cards.size() == 1 ? "landing.bundle.one" : "landing.bundle.all"), "knop"));
        return form;
    }
}
