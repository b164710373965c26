package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.fetch.Fetch;
import nl.buro3.productentool.journey.insight.LinkStory;
import nl.buro3.productentool.journey.insight.LinkStory.CardReading;
import nl.buro3.productentool.journey.insight.LinkStory.Readers;

/** What became of a link, in words and tables: its readers, its cards, what they read beyond it, what else fetched it. */
class LinkStoryParts extends Div {

    private static final List<String> CARDS = List.of(
            "journey.column.product",
            "journey.link.column.read",
            "journey.column.reading",
            "journey.link.column.parts",
            "journey.column.last");
    private static final List<String> FETCHES = List.of(
            "journey.link.column.what", "journey.link.column.why", "journey.link.column.times", "journey.column.last");

    private final transient Clock clock;

    LinkStoryParts(LinkStory story, Clock clock) {
        this.clock = clock;
        add(readers(story.readers()));
        add(Parts.section("journey.link.cards", story.cards().isEmpty(), cards(story.cards())));
        add(Parts.section("journey.link.beyond", story.beyond().isEmpty(), cards(story.beyond())));
        add(Parts.section("journey.link.fetched", story.fetches().isEmpty(), fetches(story)));
    }

    /** Who it was, as far as that can be told, in sentences. */
    private Paragraph readers(Readers readers) {
        List<String> said = new ArrayList<>();
        if (readers.first() == null) {
            said.add(text("journey.link.unopened"));
        } else {
            said.add(text("journey.link.readers", readers.recognised(), readers.unrecognised()));
            if (readers.unfollowed() > 0) {
                said.add(text("journey.link.unfollowed", readers.unfollowed()));
            }
            said.add(text("journey.link.first", Moments.moment(readers.first(), clock)));
            if (readers.isReread()) {
                said.add(text("journey.link.reread", readers.days()));
            }
            if (readers.isPassedOn()) {
                said.add(text("journey.link.passed-on"));
            }
        }
        Paragraph paragraph = styled(new Paragraph(String.join(" ", said)), "link-lezers");
        paragraph
                .getElement()
                .setAttribute("data-readers", String.valueOf(readers.recognised() + readers.unrecognised()));
        return paragraph;
    }

    private Component cards(List<CardReading> read) {
        return Tables.of(CARDS, read.stream().map(this::row).toList());
    }

    private List<Component> row(CardReading read) {
        return List.of(
                Parts.product(read.card()),
                how(read),
                new Span(read.millis() == 0 ? "" : Spoken.duration(read.millis())),
                new Span(read.sections().stream()
                        .map(part -> Words.section(part.section()) + " " + Spoken.duration(part.millis()))
                        .collect(Collectors.joining(", "))),
                new Span(read.lastAt() == null ? "" : Moments.moment(read.lastAt(), clock)));
    }

    /** Read, read again on another day, or never opened. */
    private static Span how(CardReading read) {
        String how = read.visits() == 0 ? "never" : read.days() > 1 ? "reread" : "read";
        Span shown = words(text("journey.link.card." + how, read.days()));
        shown.getElement().setAttribute("data-read", how);
        return shown;
    }

    private Component fetches(LinkStory story) {
        List<List<Component>> rows = story.fetches().stream()
                .map(fetches -> List.<Component>of(
                        words(what(fetches.by())),
                        words(text("fetch.reason." + fetches.by().reason().key())),
                        words(Parts.number(fetches.times())),
                        words(Moments.moment(fetches.lastAt(), clock))))
                .toList();
        return new Div(styled(new Paragraph(text("journey.link.fetched.meaning")), "klein"), Tables.of(FETCHES, rows));
    }

    private static String what(Fetch fetch) {
        String kind = text("fetch.kind." + fetch.kind().key());
        return fetch.name().isEmpty() ? kind : kind + " (" + fetch.name() + ")";
    }
}
