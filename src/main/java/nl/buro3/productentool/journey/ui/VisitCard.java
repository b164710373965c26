package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.journey.insight.VisitStory.Reading;
import nl.buro3.productentool.journey.insight.VisitStory.Step;
import nl.buro3.productentool.journey.insight.Who;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import nl.buro3.productentool.sharing.SharedLink;

/** One visit: who, when, from where, and what happened, step by step. */
class VisitCard extends Article {

    /** What may be about a product, and is said differently then. */
    private static final Set<TouchpointType> WITH_OR_WITHOUT = EnumSet.of(
            TouchpointType.CONTACT_CLICK,
            TouchpointType.CONTACT_REQUESTED,
            TouchpointType.SUGGESTION_CLICK,
            TouchpointType.PAGE_VIEW);

    VisitCard(VisitStory visit, Clock clock) {
        styled(this, "kaartje", "bezoek");
        add(new H3(name(visit.who())), about(visit, clock), timeline(visit, clock));
    }

    /** A list of visits. */
    static Div list(Iterable<VisitStory> visits, Clock clock) {
        Div list = styled(new Div(), "bezoeken");
        visits.forEach(visit -> list.add(new VisitCard(visit, clock)));
        return list;
    }

    /** How employees call the visitor. */
    static String name(Who who) {
        String name = who.name();
        if (name != null) {
            return name;
        }
        if (who.link() != null && who.link().purpose().quote() != null) {
            return text("journey.who.quote", who.link().purpose().quote());
        }
        if (who.organisation() != null) {
            return who.organisation().name();
        }
        return text(who.recognised() ? "journey.who.recognised" : "journey.who.anonymous");
    }

    private static Div about(VisitStory visit, Clock clock) {
        Div about = styled(new Div(), "bezoek-feiten");
        about.add(words(Moments.moment(visit.startedAt(), clock), "wanneer"));
        about.add(words(Spoken.duration(visit.activeMillis())));
        about.add(words(text("journey.device." + visit.device().name())));
        if (!visit.source().isEmpty()) {
            about.add(words(text("journey.source", visit.source())));
        }
        Who who = visit.who();
        if (who.organisation() != null) {
            about.add(link(
                    CustomerNavigation.customer(who.organisation().handle()),
                    who.organisation().name()));
        }
        if (who.link() != null) {
            about.add(link(JourneyNavigation.link(who.link().id()), purpose(who.link())));
        }
        return about;
    }

    /** For whom or what a link was made. */
    static String purpose(SharedLink link) {
        String quote = link.purpose().quote();
        String recipient = link.purpose().recipient();
        if (quote != null) {
            return recipient == null ? text("journey.link.quote", quote) : text("journey.link.both", quote, recipient);
        }
        return recipient == null ? text("journey.link.anyone") : text("journey.link.recipient", recipient);
    }

    private static OrderedList timeline(VisitStory visit, Clock clock) {
        OrderedList timeline = styled(new OrderedList(), "tijdlijn");
        visit.steps().forEach(step -> timeline.add(item(step, clock)));
        return timeline;
    }

    private static ListItem item(Step step, Clock clock) {
        ListItem item = new ListItem(words(Moments.time(step.at(), clock), "tijd"), what(step));
        item.getElement().setAttribute("data-soort", step.type().name().toLowerCase(Locale.ROOT));
        if (step.reading() != null) {
            item.add(reading(step.reading()));
        }
        return item;
    }

    private static Component what(Step step) {
        boolean about = step.product() != null && WITH_OR_WITHOUT.contains(step.type());
        String key = "journey.step." + step.type().name() + (about ? ".about" : "");
        String amount = step.amount() == null ? "" : Parts.number(step.amount());
        Span what = styled(new Span(text(key, subject(step), amount)), "wat");
        if (step.product() != null) {
            what.add(new Span(" "), Parts.product(step.product()));
        }
        return what;
    }

    private static String subject(Step step) {
        return switch (step.type()) {
            case PAGE_VIEW, CONTACT_CLICK -> Words.known("journey.subject." + step.subject(), step.subject());
            default -> step.subject();
        };
    }

    /**
     * How long and how far the product was read, and which parts. What was read outside them has its own line, so that the
     * lines add up to the whole, in the seconds that are shown.
     */
    static Div reading(Reading reading) {
        Div box = styled(new Div(), "gelezen");
        box.add(words(
                text("journey.reading", Spoken.duration(reading.millis()), Words.depth(reading.scroll())), "klein"));
        long rest = Spoken.shown(reading.millis())
                - reading.sections().stream()
                        .mapToLong(part -> Spoken.shown(part.millis()))
                        .sum();
        long longest = reading.sections().stream()
                .mapToLong(VisitStory.SectionTime::millis)
                .reduce(Math.max(rest, 1), Math::max);
        reading.sections().forEach(part -> box.add(bar(Words.section(part.section()), part.millis(), longest)));
        if (rest > 0 && !reading.sections().isEmpty()) {
            box.add(bar(text("journey.section.elsewhere"), rest, longest));
        }
        return box;
    }

    private static Div bar(String label, long millis, long longest) {
        return Parts.bar(label, (double) millis / longest, Spoken.duration(millis));
    }
}
