package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.order.OrderDesk;
import nl.buro3.productentool.sales.order.OrderDesk.Placed;
import nl.buro3.productentool.sales.order.PlacedOrder;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import nl.buro3.productentool.sales.ui.mine.OrderTable;

/** One order as it was placed, with who placed it and what it comes to. */
@Route("beheer/bestellingen/:nummer")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OrderDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OrderDesk desk;
    private final transient Clock clock;
    private String title = "";

    OrderDeskView(OrderDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-bestelling");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("nummer").orElse("").toUpperCase(Locale.ROOT);
        show(desk.find(number).orElseThrow(() -> new NotFoundException("no order " + number)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(Placed placed) {
        PlacedOrder order = placed.order();
        title = text("order.placed.title", order.number());
        removeAll();
        getElement().setAttribute("data-order", order.number());
        add(
                styled(new Paragraph(link(OrderAddress.ORDERS, text("desk.orders.back"))), "klein"),
                styled(new Div(new H1(title)), "beheer-kop"),
                facts(placed),
                new OrderTable(order.lines(), order.sums()));
    }

    private Div facts(Placed placed) {
        PlacedOrder order = placed.order();
        Paragraph whose = new Paragraph(
                link(
                        CustomerNavigation.customer(order.organisation().handle()),
                        order.organisation().name()),
                words(" · " + Moments.moment(order.at(), clock)));
        Account by = placed.by();
        if (by != null) {
            whose.add(words(" · " + by.name() + " · "), new Anchor("mailto:" + by.email(), by.email()));
        }
        Div facts = styled(new Div(whose), "bestel-feiten");
        if (!order.reference().isEmpty()) {
            facts.add(new Paragraph(text("desk.order.reference") + ": " + order.reference()));
        }
        facts.add(
                new Paragraph(text("desk.order.payment") + ": " + text("desk.order.payment." + order.paymentMethod())));
        return facts;
    }
}
