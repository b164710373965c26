package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.Figures.CustomerUse;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;

/** The customers and what they looked at, the latest visit first; then who else got a link. */
@Route("beheer/klanten")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CustomersView extends Main implements HasDynamicTitle {

    private final transient Clock clock;

    CustomersView(JourneyInsight insight, ShareLinks links, LinkTables tables, Clock clock) {
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-klanten");
        List<CustomerUse> customers = insight.customers();
        add(
                Parts.head(new H1(text("journey.customers.title"))),
                styled(new Paragraph(text("journey.customers.intro")), "intro"));
        add(Parts.section("journey.customers.organisations", customers.isEmpty(), table(customers)));
        add(recipients(links, tables));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("journey.customers.title"));
    }

    private Component table(List<CustomerUse> customers) {
        return Tables.of(
                List.of(
                        "journey.column.customer",
                        "journey.column.lastVisit",
                        "journey.column.visits",
                        "journey.column.products"),
                customers.stream().map(this::row).toList());
    }

    private List<Component> row(CustomerUse customer) {
        OrganisationRef organisation = customer.organisation();
        Div name = new Div(link(JourneyNavigation.customer(organisation.handle()), organisation.name()));
        name.add(styled(new Div(words(organisation.sector() + ", " + organisation.city())), "klein"));
        return List.of(
                name,
                new Span(
                        customer.lastVisit() == null
                                ? text("journey.customers.never")
                                : Moments.moment(customer.lastVisit(), clock)),
                new Span(Parts.number(customer.visits())),
                Parts.listed(customer.products().stream().map(Parts::product).toList()));
    }

    /** Links for somebody who is no customer yet. */
    private static Section recipients(ShareLinks links, LinkTables tables) {
        List<SharedLink> shown = links.latest().stream()
                .filter(link -> !link.purpose().isForAnyone() && link.purpose().organisationId() == null)
                .toList();
        return Parts.section("journey.customers.recipients", shown.isEmpty(), tables.of(shown));
    }
}
