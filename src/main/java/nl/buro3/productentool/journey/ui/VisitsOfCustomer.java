package nl.buro3.productentool.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What one customer company looked at, visit by visit, and the links that were made for it. */
@Service
@Order(CustomerSection.VISITS)
class VisitsOfCustomer implements CustomerSection {

    private final JourneyInsight insight;
    private final ShareLinks links;
    private final LinkTables tables;
    private final Clock clock;

    VisitsOfCustomer(JourneyInsight insight, ShareLinks links, LinkTables tables, Clock clock) {
        this.insight = insight;
        this.links = links;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<VisitStory> visits = insight.visitsOfOrganisation(customer.id());
        List<SharedLink> made = links.forOrganisation(customer.id());
        return Optional.of(new Div(
                Parts.section("journey.customer.visits", visits.isEmpty(), VisitCard.list(visits, clock)),
                Parts.section("journey.customer.links", made.isEmpty(), tables.of(made))));
    }
}
