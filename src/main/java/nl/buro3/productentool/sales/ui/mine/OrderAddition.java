package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.ui.CardAddition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Lets a card with a fixed price be ordered; an ordinary link, which needs neither a session nor a script. */
@Service
@Order(30)
class OrderAddition implements CardAddition {

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Map<Long, Component> to(List<CardSummary> cards) {
        return Accounts.staffIsLooking()
                ? Map.of()
                : cards.stream()
                        .filter(card -> card.price().type() == PriceType.FIXED)
                        .collect(Collectors.toMap(CardSummary::id, OrderAddition::order, (one, same) -> one));
    }

    private static Component order(CardSummary card) {
        Anchor order = styled(link(MineAddress.ordering(card.slug()), text("order.do")), "knop", "knop-stil");
        order.getElement().setAttribute("aria-label", text("order.do.of", card.name()));
        return order;
    }
}
