package nl.buro3.productentool.sales.quote;

import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the audit trail hears of quotes, in the transaction of what it tells. */
@Component
class QuoteTrail {

    private final ApplicationEventPublisher events;

    QuoteTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** What the audit trail calls a quote. */
    static String subject(Quote quote) {
        return "offerte/" + quote.number();
    }

    /** A quote moved on from the state that it had. */
    void moved(String step, Quote quote, QuoteState before) {
        changed(step, quote, before.name(), quote.state().name());
    }

    /** Something of a quote is another than it was. */
    void changed(String what, Quote quote, String before, String after) {
        events.publishEvent(Accounts.audited("quote." + what, subject(quote), before, after));
    }
}
