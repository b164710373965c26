package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.OrderSums;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.order.PlacedOrder;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import org.springframework.core.annotation.Order;

/** What the organisation ordered, the newest first. */
@org.springframework.stereotype.Component
@Order(70)
class OrdersSection implements MineSection {

    private final Ordering ordering;
    private final Clock clock;

    OrdersSection(Ordering ordering, Clock clock) {
        this.ordering = ordering;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Account customer) {
        List<PlacedOrder> orders = ordering.mine();
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "mijn-bestellingen");
        orders.forEach(order -> list.add(line(order)));
        Section section = MineParts.section("bestellingen", text("mine.orders"));
        section.add(list);
        return Optional.of(section);
    }

    private ListItem line(PlacedOrder order) {
        LocalDate day = LocalDate.ofInstant(order.at(), clock.getZone());
        Div what = new Div(link(MineAddress.order(order.number()), text("order.placed.title", order.number())));
        what.add(words(
                Texts.enumerated(order.lines().stream().map(OrderLine::name).toList())));
        what.add(words(OwnedWords.day(day, currentLanguage()), "klein"));
        ListItem line = styled(
                new ListItem(styled(what, "bestelregel-wat"), words(sum(order.sums()), "bestelregel-som")),
                "bestelregel");
        line.getElement().setAttribute("data-order", order.number());
        return line;
    }

    private static String sum(OrderSums sums) {
        String monthly =
                text("owned.price.MONTH", OrderTable.euros(sums.monthly().net()));
        if (sums.monthly().isNothing()) {
            return OrderTable.euros(sums.once().net());
        }
        return sums.once().isNothing() ? monthly : OrderTable.euros(sums.once().net()) + " + " + monthly;
    }
}
