package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Signed;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.jspecify.annotations.Nullable;

/** Says how a quote stands, and what comes next: nobody has to wonder whether their yes arrived. */
final class QuoteStanding {

    private final QuoteDetails quote;
    private final QuotePlace place;
    private final Adviser adviser;
    private final Clock clock;

    QuoteStanding(QuoteDetails quote, QuotePlace place, Adviser adviser, Clock clock) {
        this.quote = quote;
        this.place = place;
        this.adviser = adviser;
        this.clock = clock;
    }

    Div shown() {
        Div standing = styled(new Div(), "offerte-stand");
        if (place.isStaff()) {
            standing.add(styled(new Paragraph(text("quote.preview")), "boodschap"));
        }
        switch (quote.state()) {
            case DRAFT, APPROVAL -> standing.add(beingMade());
            case SENT, SEEN -> {}
            case ACCEPTED -> standing.add(accepted(Objects.requireNonNull(quote.signed())));
            case DECLINED ->
                standing.add(box("quote.stand.declined", day(quote.progress().decided())));
            case EXPIRED -> standing.add(expired());
            case WITHDRAWN ->
                standing.add(box(
                        quote.progress().sent() == null ? "quote.stand.retracted" : "quote.stand.withdrawn",
                        day(quote.progress().decided())));
            case REPLACED -> standing.add(box("quote.stand.replaced", quote.number()));
        }
        if (quote.successor() != null && !quote.state().isOpen()) {
            standing.add(newer(quote.successor()));
        } else if (quote.state() == QuoteState.WITHDRAWN || quote.state() == QuoteState.REPLACED) {
            standing.add(adviser.reached(text("quote.call", adviser.name())));
        }
        return standing;
    }

    private Div beingMade() {
        Instant asked = quote.progress().asked();
        if (asked == null) {
            return box("quote.stand.draft", quote.number());
        }
        Div box = box("quote.stand.asked", QuoteWords.day(asked, clock));
        box.add(new Paragraph(
                text(quote.owner() == null ? "quote.stand.asked.next" : "quote.stand.asked.next.by", adviser.name())));
        if (place.isWaitedFor()) {
            box.add(adviser.reached(text("quote.call", adviser.name())));
            HtmlContainer form = Pages.form(place.step(SureFirst.RETRACT));
            form.add(QuoteFields.button(text("quote.retract"), "knop", "knop-stil"));
            box.add(form);
        }
        return box;
    }

    private Div accepted(Signed signed) {
        Div done = styled(new Div(), "offerte-gelukt");
        done.getElement().setAttribute("role", "status");
        done.add(
                new H2(text("quote.stand.accepted")),
                new Paragraph(text(
                        "quote.stand.accepted.by",
                        quote.number(),
                        QuoteWords.moment(signed.at(), clock),
                        signed.name(),
                        signed.role())),
                QuoteSums.brief(quote.totals(signed.chosen()), "akkoordbedrag"),
                new Paragraph(text("quote.stand.accepted.next", adviser.name(), signed.email())));
        Div ways = styled(new Div(new Anchor(place.pdf(), text("quote.pdf.accepted"))), "acties");
        done.add(
                ways, styled(new Paragraph(text("quote.stand.accepted.hash", signed.hash())), "klein", "offerte-hash"));
        return done;
    }

    /** One click asks for it again. */
    private Div expired() {
        Div box = box("quote.stand.expired", QuoteWords.day(quote.content().validUntil()));
        if (!place.isStaff() && quote.successor() == null) {
            HtmlContainer form = Pages.form(place.step("opnieuw"));
            form.add(QuoteFields.button(text("quote.again"), "knop"));
            box.add(form);
        }
        return box;
    }

    /** Who comes through a link of the quote's own got another one for the new version. */
    private Div newer(String number) {
        if (!place.isOwn()) {
            return new Div(new Paragraph(text("quote.newer.mail", number)));
        }
        return new Div(styled(link(QuotePlace.OWN + number, text("quote.newer", number)), "knop"));
    }

    private static Div box(String key, String words) {
        Div box = styled(new Div(new Paragraph(text(key, words))), "boodschap");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : QuoteWords.day(at, clock);
    }
}
