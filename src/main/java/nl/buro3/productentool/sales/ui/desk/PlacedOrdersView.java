package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.sales.order.OrderDesk;
import nl.buro3.productentool.sales.order.OrderDesk.Listed;
import nl.buro3.productentool.sales.order.OrderQuery;
import nl.buro3.productentool.sales.order.OrderSums;
import nl.buro3.productentool.sales.order.PlacedOrder;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;

/** What customers ordered, the newest first: found by number, customer, reference or period. */
@Route("beheer/bestellingen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class PlacedOrdersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OrderDesk desk;
    private final transient Clock clock;
    private final Input search = field("search");
    private final Input from = field("date");
    private final Input until = field("date");
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final Anchor export = new Anchor("", text("desk.owned.export.csv"));
    private final Div list = new Div();
    private final Nav paging = styled(new Nav(), "beheer-bladeren");

    PlacedOrdersView(OrderDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-bestellingen");
        count.getElement().setAttribute("role", "status");
        export.getElement().setAttribute("download", true);
        paging.setAriaLabel(text("paging.label"));
        List.of(search, from, until)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        show(query());
                    }
                }));
        add(
                styled(new Div(new H1(text("desk.orders.title"))), "beheer-kop"),
                fields(),
                new Paragraph(export),
                count,
                list,
                paging);
    }

    private static Input field(String type) {
        Input field = new Input(ValueChangeMode.LAZY);
        field.getElement().setAttribute("type", type);
        return field;
    }

    private Div fields() {
        search.setId("zoek-bestelling");
        from.setId("bestelling-van");
        until.setId("bestelling-tot");
        return styled(
                new Div(
                        field("desk.orders.search", search),
                        field("desk.orders.from", from),
                        field("desk.orders.until", until)),
                "afname-filter");
    }

    private static Div field(String words, Input field) {
        return styled(new Div(label(text(words), field), field), "veld");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrderQuery asked = OrderAddress.asked(new PageRequest(event.getLocation(), event.getRouteParameters()));
        search.setValue(asked.typed());
        from.setValue(OrderAddress.written(asked.from()));
        until.setValue(OrderAddress.written(asked.until()));
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("desk.orders.title"));
    }

    private OrderQuery query() {
        return new OrderQuery(
                OrderAddress.typed(search.getValue()),
                OrderAddress.day(from.getValue()).orElse(null),
                OrderAddress.day(until.getValue()).orElse(null),
                1);
    }

    void show(OrderQuery query) {
        Listed listed = desk.list(query);
        count.setText(text("desk.orders.count", listed.total()));
        export.setHref(OrderAddress.export(query, currentLanguage()));
        list.removeAll();
        list.add(listed.orders().isEmpty() ? nothing() : table(listed.orders()));
        paging.removeAll();
        if (query.page() > 1) {
            paging.add(link(OrderAddress.list(query.at(query.page() - 1)), text("desk.paging.previous")));
        }
        if ((long) query.page() * OrderQuery.PAGE_SIZE < listed.total()) {
            paging.add(link(OrderAddress.list(query.at(query.page() + 1)), text("desk.paging.next")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
    }

    private static Paragraph nothing() {
        return styled(new Paragraph(text("desk.orders.none")), "boodschap");
    }

    private Component table(List<PlacedOrder> orders) {
        return Tables.of(
                List.of(
                        "desk.order.number",
                        "desk.column.customer",
                        "desk.order.day",
                        "desk.order.once.net",
                        "desk.order.monthly.net",
                        "desk.order.payment"),
                orders.stream().map(this::line).toList());
    }

    private List<Component> line(PlacedOrder order) {
        return List.of(
                link(OrderAddress.order(order.number()), order.number()),
                link(
                        CustomerNavigation.customer(order.organisation().handle()),
                        order.organisation().name()),
                new Span(OwnershipTables.day(LocalDate.ofInstant(order.at(), clock.getZone()))),
                new Span(sum(order.sums().once())),
                new Span(sum(order.sums().monthly())),
                new Span(text("desk.order.payment." + order.paymentMethod())));
    }

    private static String sum(OrderSums.Sum sum) {
        return sum.isNothing() ? "–" : Money.euros(sum.net(), currentLanguage());
    }
}
