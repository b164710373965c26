package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.CustomerEvent;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What happened with a customer company lately, from a bundle that was begun to a renewal that was asked for. */
@Service
@Order(CustomerSection.INTEREST - 5)
class EventsOfCustomer implements CustomerSection {

    private final JourneyInsight insight;
    private final Clock clock;

    EventsOfCustomer(JourneyInsight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<CustomerEvent> events = insight.eventsOf(customer.id());
        return Optional.of(Parts.section(
                "journey.customer.events",
                events.isEmpty(),
                Tables.of(
                        List.of(
                                "journey.column.when",
                                "journey.column.event",
                                "journey.column.phase",
                                "journey.column.product",
                                "journey.column.who"),
                        events.stream().map(this::row).toList())));
    }

    private List<Component> row(CustomerEvent event) {
        return List.of(
                new Span(Moments.moment(event.at(), clock)),
                words(text("journey.step." + event.type(), event.subject(), "")),
                words(text("journey.phase." + event.type().phase())),
                event.card() == null ? new Span() : Parts.product(event.card()),
                words(event.person()));
    }
}
