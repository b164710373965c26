package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.ui.bundle.BundleAction;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks for a quote for a bundle, in one click. */
@Component
@Order(10)
class AskQuoteAction implements BundleAction {

    static final String ASKING = "/mijn/offertes/aanvraag";
    static final String BUNDLE = "pakket";
    static final String LANGUAGE = "taal";

    /** Of this form alone: however often it is sent, it asks once. */
    static final String KEY = "sleutel";

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The key that was sent; a form without one is a form of its own each time. */
    static UUID key(String sent) {
        return UUIDS.matcher(sent).matches() ? UUID.fromString(sent) : UUID.randomUUID();
    }

    private final CustomerQuotes quotes;
    private final Clock clock;

    AskQuoteAction(CustomerQuotes quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "offerte";
    }

    @Override
    public String leadsTo(long bundle) {
        return ASKING;
    }

    @Override
    public boolean takesForm() {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component of(long bundle) {
        Div form = styled(new Div(), "offerte-aanvraag");
        Optional<QuoteRow> before = quotes.askedFor(bundle);
        before.ifPresent(asked -> form.add(asked(asked)));
        boolean again = before.isPresent();
        form.add(
                PlainParts.ofLines(sent(KEY, UUID.randomUUID().toString())),
                again
                        ? PlainParts.goingOn(word(), text("quote.ask.again"), "knop", "knop-stil")
                        : PlainParts.goingOn(word(), text("quote.ask"), "knop"),
                styled(new Paragraph(text(again ? "quote.ask.again.hint" : "quote.ask.hint")), "klein"));
        form.setVisible(!Accounts.staffIsLooking()); // who makes quotes begins one of it at their own desk
        return form;
    }

    /** That it was asked for, when, and where to find it. */
    private Paragraph asked(QuoteRow quote) {
        Instant at = quote.progress().asked();
        Paragraph asked = styled(
                new Paragraph(text("quote.ask.before", at == null ? "" : QuoteWords.day(at, clock)) + " "),
                "boodschap");
        asked.add(link(QuotePlace.OWN + quote.number(), quote.number()));
        return asked;
    }
}
