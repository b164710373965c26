package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.CustomersQuery;
import nl.buro3.productentool.journey.insight.Figures.CustomerUse;
import nl.buro3.productentool.journey.insight.Figures.CustomersPage;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sales.customer.CustomerDesk;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import nl.buro3.productentool.sales.ui.customer.MyTasks;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;

/** The customers and what they looked at, the latest visit first; then who else got a link. */
@Route("beheer/klanten")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CustomersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JourneyInsight insight;
    private final transient Catalog catalog;
    private final transient CustomerDesk desk;
    private final transient Clock clock;
    private final Div list = new Div();

    CustomersView(
            JourneyInsight insight,
            Catalog catalog,
            CustomerDesk desk,
            MyTasks tasks,
            ShareLinks links,
            LinkTables tables,
            Clock clock) {
        this.insight = insight;
        this.catalog = catalog;
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-klanten");
        add(
                Parts.head(new H1(text("journey.customers.title"))),
                styled(new Paragraph(text("journey.customers.intro")), "intro"));
        tasks.section().ifPresent(this::add);
        add(list, recipients(links, tables));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CustomersAddress.of(new PageRequest(event.getLocation(), event.getRouteParameters())));
    }

    /** Shows the customers that an address asks for; a page that is not there is the first one. */
    void show(CustomersAddress asked) {
        CustomersPage page = insight.customers(asked.query(catalog));
        if (asked.page() > 1 && page.customers().isEmpty()) {
            show(new CustomersAddress(asked.name(), asked.mine(), asked.product(), 1));
            return;
        }
        Map<Long, Account> owners = desk.owners(
                page.customers().stream().map(use -> use.organisation().id()).toList());
        list.removeAll();
        list.add(new CustomersFilter(
                asked,
                catalog.byCategory().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList()));
        list.add(Parts.section(
                "journey.customers.organisations",
                page.customers().isEmpty(),
                table(page.customers(), owners),
                paging(asked, page)));
    }

    private static Nav paging(CustomersAddress asked, CustomersPage page) {
        Nav paging = styled(new Nav(), "beheer-bladeren");
        paging.setAriaLabel(text("paging.label"));
        long pages = Math.max(1, Math.ceilDiv(page.total(), CustomersQuery.PAGE_SIZE));
        if (asked.page() > 1) {
            paging.add(link(asked.at(asked.page() - 1), text("customers.page.previous")));
        }
        paging.add(words(text("customers.page", asked.page(), pages)));
        if (asked.page() < pages) {
            paging.add(link(asked.at(asked.page() + 1), text("customers.page.next")));
        }
        paging.setVisible(pages > 1);
        return paging;
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("journey.customers.title"));
    }

    private Component table(List<CustomerUse> customers, Map<Long, Account> owners) {
        return Tables.of(
                List.of(
                        "journey.column.customer",
                        "journey.column.lastVisit",
                        "journey.column.visits",
                        "journey.column.products",
                        "customers.owner"),
                customers.stream()
                        .map(use -> row(use, owners.get(use.organisation().id())))
                        .toList());
    }

    private List<Component> row(CustomerUse customer, @Nullable Account owner) {
        OrganisationRef organisation = customer.organisation();
        Div name = new Div(link(CustomerNavigation.customer(organisation.handle()), organisation.name()));
        name.add(styled(new Div(words(organisation.sector() + ", " + organisation.city())), "klein"));
        return List.of(
                name,
                new Span(
                        customer.lastVisit() == null
                                ? text("journey.customers.never")
                                : Moments.moment(customer.lastVisit(), clock)),
                new Span(Parts.number(customer.visits())),
                Parts.listed(customer.products().stream().map(Parts::product).toList()),
                new Span(owner == null ? "" : owner.name()));
    }

    /** Links for somebody who is no customer yet. */
    private static Section recipients(ShareLinks links, LinkTables tables) {
        List<SharedLink> shown = links.latest().stream()
                .filter(link -> !link.purpose().isForAnyone() && link.purpose().organisationId() == null)
                .toList();
        return Parts.section("journey.customers.recipients", shown.isEmpty(), tables.of(shown));
    }
}
