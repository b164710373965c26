package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

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
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;

/** What one customer company looked at, visit by visit, and the links that were made for it. */
@Route("beheer/klanten/:handle")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CustomerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JourneyInsight insight;
    private final transient Accounts accounts;
    private final transient ShareLinks links;
    private final transient LinkTables tables;
    private final transient Clock clock;
    private String title = "";

    CustomerView(JourneyInsight insight, Accounts accounts, ShareLinks links, LinkTables tables, Clock clock) {
        this.insight = insight;
        this.accounts = accounts;
        this.links = links;
        this.tables = tables;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-klant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("handle").orElse(""));
    }

    void show(String handle) {
        OrganisationRef customer =
                accounts.customer(handle).orElseThrow(() -> new NotFoundException("no customer " + handle));
        title = customer.name();
        List<VisitStory> visits = insight.visitsOfOrganisation(customer.id());
        List<SharedLink> made = links.forOrganisation(customer.id());
        removeAll();
        add(Parts.head(new H1(title)), styled(new Paragraph(customer.sector() + ", " + customer.city()), "intro"));
        add(Parts.section("journey.customer.visits", visits.isEmpty(), VisitCard.list(visits, clock)));
        add(Parts.section("journey.customer.links", made.isEmpty(), tables.of(made)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title.isEmpty() ? text("journey.customers.title") : title);
    }
}
