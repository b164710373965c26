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
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Signed;
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
        SureFirst.of(request, quote.number(), place, adviser()).ifPresent(main::add);
        main.add(new QuoteStanding(quote, place, adviser(), clock).shown());
        Div twoColumns = styled(new Div(content(Typed.read(request))), "offerte-twee");
        if (place.showsPrices() && quote.state() != QuoteState.ACCEPTED) {
            twoColumns.add(new AcceptForm(quote, place, filled));
        }
        main.add(twoColumns);
        if (place.canDecide()) {
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
        facts.add(
                place.isStaff()
                        ? QuoteWords.state(quote.state(), quote.progress().asked() != null)
                        : QuoteWords.own(quote.state()));
        facts.add(words(
                text("quote.head", quote.number(), quote.content().customer().name())));
        if (place.showsPrices()) {
            facts.add(words(
                    text("quote.head.until", QuoteWords.day(quote.content().validUntil()))));
        }
        head.add(facts);
        if (quote.owner() != null || !place.isWaitedFor()) {
            Adviser adviser = adviser();
            head.add(adviser.reached(text("quote.head.adviser", adviser.name())));
        }
        return head;
    }

    private Adviser adviser() {
        return Adviser.of(quote.owner(), house);
    }

    /** What was just done, or why not. */
    private void said(HtmlContainer main, PageRequest request) {
        request.parameter(QuoteFields.REFUSED)
                .filter(reason -> Arrays.stream(Reason.values())
                        .anyMatch(known -> known.name().equals(reason)))
                .ifPresent(reason -> {
                    Div alert = focused(styled(new Div(new Paragraph(refused(reason))), "boodschap", "fout"));
                    alert.getElement().setAttribute("role", "alert");
                    main.add(alert);
                });
        request.parameter(QuoteFields.DONE)
                .filter(Set.of("vraag", "aanvraag")::contains)
                .ifPresent(what -> {
                    Div done = focused(styled(new Div(new Paragraph(text("quote.done." + done(what)))), "boodschap"));
                    done.getElement().setAttribute("role", "status");
                    main.add(done);
                    main.getElement().setAttribute("data-aangekomen", QuoteLines.DRAFT + place.base());
                });
    }

    private String done(String what) {
        return what.equals("vraag") && place.isWaitedFor() ? "bericht" : what;
    }

    /** Why not: what somebody did already, in another tab or twice, they hear as done. */
    private String refused(String reason) {
        Signed signed = quote.signed();
        return signed != null && reason.equals(Reason.STATE.name())
                ? text("quote.refused.accepted", QuoteWords.moment(signed.at(), clock), signed.name())
                : text("quote.refused." + reason);
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
        if (place.canDecide()) {
            content.add(AcceptForm.inReach(quote, filled));
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
        if (place.isWaitedFor()) {
            about.add(QuoteLines.say(place, typed));
        }
        if (place.canAsk()) {
            about.add(QuoteLines.ask("", "", place, typed));
        }
        about.setVisible(about.getComponentCount() > 0);
        return about;
    }
}
