package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.insight.CustomerEvent;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What happened with a customer company lately, from a bundle that was begun to a renewal that was asked for. */
@Service
@Order(CustomerSection.INTEREST - 5)
class EventsOfCustomer implements CustomerSection {

    /** So many are read at a glance; the others are folded. */
    private static final int LATEST = 10;

    private static final List<String> COLUMNS = List.of(
            "journey.column.when",
            "journey.column.event",
            "journey.column.phase",
            "journey.column.product",
            "journey.column.who");

    private final JourneyInsight insight;
    private final Clock clock;

    EventsOfCustomer(JourneyInsight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
    }

    /** What happened at once, such as a quote with its products. */
    private record Happened(Instant at, TouchpointType type, String subject, String person) {}

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        Map<Happened, List<CustomerEvent>> events = insight.eventsOf(customer.id()).stream()
                .collect(Collectors.groupingBy(
                        event -> new Happened(event.at(), event.type(), event.subject(), event.person()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Component>> rows = events.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue()))
                .toList();
        Div shown = new Div(table(rows.subList(0, Math.min(LATEST, rows.size()))));
        if (rows.size() > LATEST) {
            shown.add(more(rows.subList(LATEST, rows.size())));
        }
        return Optional.of(Parts.section("journey.customer.events", rows.isEmpty(), shown));
    }

    private static HtmlContainer more(List<List<Component>> rows) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("journey.customer.events.more", rows.size()));
        return new HtmlContainer("details", summary, table(rows));
    }

    private static Component table(List<List<Component>> rows) {
        return Tables.of(COLUMNS, rows);
    }

    private List<Component> row(Happened what, List<CustomerEvent> parts) {
        List<Component> cards = parts.stream()
                .map(CustomerEvent::card)
                .filter(Objects::nonNull)
                .map(Parts::product)
                .toList();
        return List.of(
                new Span(Moments.moment(what.at(), clock)),
                words(text("journey.step." + what.type(), what.subject(), "")),
                words(text("journey.phase." + what.type().phase())),
                Parts.listed(cards),
                words(what.person()));
    }
}
