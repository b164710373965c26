package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Earlier;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;
import nl.buro3.productentool.sales.ui.quote.QuoteLines.Typed;

/** A quote as its customer reads it, whichever way they came to it. */
final class QuotePage {

    private final QuoteDetails quote;
    private final QuotePlace place;
    private final Filled filled;
    private final HouseContact house;
    private final Clock clock;

    QuotePage(QuoteDetails quote, QuotePlace place, Filled filled, HouseContact house, Clock clock) {
        this.quote = quote;
        this.place = place;
        this.filled = filled;
        this.house = house;
        this.clock = clock;
    }

    /** Puts it into the page. */
    void into(HtmlContainer main, PageRequest request) {
        main.addClassNames("offertepagina");
        main.getElement().setAttribute("data-view", "offerte");
        main.getElement().setAttribute("data-quote-state", quote.state().word());
        main.add(head());
        said(main, request);
        main.add(new QuoteStanding(quote, place, house, clock).shown());
        Div twoColumns = styled(new Div(content(Typed.read(request))), "offerte-twee");
        if (place.showsPrices() && quote.state() != QuoteState.ACCEPTED) {
            twoColumns.add(new AcceptForm(quote, place, filled));
        }
        main.add(twoColumns);
        if (place.canDecide()) {
            main.add(AcceptForm.inReach(quote, filled));
            HtmlContainer script = new HtmlContainer("script");
            script.getElement().setAttribute("src", "/portal/scripts/quote.js").setAttribute("defer", true);
            main.add(script);
        }
    }

    private Div head() {
        String subject = quote.content().subject();
        Div head = styled(
                new Div(written(new H1(subject.isEmpty() ? text("quote.title", quote.number()) : subject))),
                "offerte-kop");
        Paragraph facts = styled(new Paragraph(), "offerte-feiten");
        facts.add(QuoteWords.state(quote.state(), quote.progress().asked() != null));
        facts.add(words(
                text("quote.head", quote.number(), quote.content().customer().name())));
        if (place.showsPrices()) {
            facts.add(words(
                    text("quote.head.until", QuoteWords.day(quote.content().validUntil()))));
        }
        head.add(facts);
        return head;
    }

    /** What was just done, or why not. */
    private void said(HtmlContainer main, PageRequest request) {
        request.parameter(QuoteFields.REFUSED)
                .filter(reason -> Arrays.stream(Reason.values())
                        .anyMatch(known -> known.name().equals(reason)))
                .ifPresent(reason -> {
                    Div alert = focused(
                            styled(new Div(new Paragraph(text("quote.refused." + reason))), "boodschap", "fout"));
                    alert.getElement().setAttribute("role", "alert");
                    main.add(alert);
                });
        request.parameter(QuoteFields.DONE)
                .filter(Set.of("vraag", "aanvraag")::contains)
                .ifPresent(what -> {
                    Div done = focused(styled(new Div(new Paragraph(text("quote.done." + what))), "boodschap"));
                    done.getElement().setAttribute("role", "status");
                    main.add(done);
                    main.getElement().setAttribute("data-aangekomen", QuoteLines.DRAFT + place.base());
                });
    }

    private Div content(Typed typed) {
        Div content = styled(new Div(), "offerte-inhoud");
        if (!quote.content().intro().isEmpty()) {
            content.add(styled(written(new Paragraph(quote.content().intro())), "offerte-intro"));
        }
        differences(content);
        Section lines = new Section(new H2(text(place.showsPrices() ? "quote.lines" : "quote.lines.asked")));
        lines.add(new QuoteLines(quote, place, quote.chosen(filled.chosen()), typed));
        content.add(lines);
        if (place.showsPrices()) {
            Section sums = new Section(new H2(text("quote.sums")), QuoteSums.table(quote.totals(filled.chosen())));
            content.add(sums);
        }
        content.add(about(typed));
        if (place.showsPrices() && !quote.content().terms().isEmpty()) {
            content.add(QuoteFields.folded(
                    text("quote.terms.title"),
                    styled(written(new Paragraph(quote.content().terms())), "offerte-intro")));
        }
        return content;
    }

    /** What is new to who read the version before. */
    private void differences(Div content) {
        Earlier earlier = quote.earlier();
        if (earlier != null) {
            content.add(QuoteFields.folded(
                    text("quote.differences", earlier.number()),
                    VersionDifferences.of(earlier.content(), quote.content())));
        }
    }

    /** Questions about the whole, and a way to ask another. */
    private Section about(Typed typed) {
        Section about = new Section();
        quote.about("").forEach(asked -> about.add(QuestionAndAnswer.of(asked)));
        if (place.canAsk()) {
            about.add(QuoteLines.ask("", "", place, typed));
        }
        about.setVisible(about.getComponentCount() > 0);
        return about;
    }
}
