package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import nl.buro3.productentool.sharing.ui.FastLaneEntry;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What sales adds to the fast lane: quotes by their number, customers by their name, and after a plus sign the cards that
 * can be put into the quote that the employee is writing.
 */
@Service
@Order(10)
class QuoteLane implements FastLaneEntry {

    private static final int MOST = 3;
    private static final int LEAST_LETTERS = 2;
    private static final String PLUS = "+";
    private static final Pattern NUMBER = Pattern.compile(".*[0-9].*");

    private final QuoteDesk desk;
    private final Accounts accounts;

    QuoteLane(QuoteDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @Override
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<Found> find(String typed, Locale language) {
        Locale words = Texts.supported(language);
        if (typed.startsWith(PLUS)) {
            return toAdd(typed.substring(1).strip(), words);
        }
        Stream<Found> quotes = NUMBER.matcher(typed).matches() ? quotes(typed, words) : Stream.empty();
        Stream<Found> customers = typed.length() < LEAST_LETTERS ? Stream.empty() : customers(typed, words);
        return Stream.concat(quotes, customers).toList();
    }

    private Stream<Found> quotes(String typed, Locale words) {
        return desk.list(QuoteQuery.ALL.typing(typed)).quotes().stream()
                .limit(MOST)
                .map(quote -> new Found(
                        text(words, "lane.quote", quote.number()),
                        quote.customer() + " · " + quote.subject(),
                        DeskNavigation.quote(quote.id()),
                        false));
    }

    private Stream<Found> customers(String typed, Locale words) {
        return accounts.customers(typed, MOST).stream()
                .map(customer -> new Found(
                        customer.name(),
                        text(words, "lane.customer"),
                        CustomerNavigation.customer(customer.handle()),
                        false));
    }

    private List<Found> toAdd(String typed, Locale words) {
        Optional<QuoteRow> written = typed.isEmpty() ? Optional.empty() : beingWritten();
        return written.map(quote -> desk.cards(typed, MOST + MOST).stream()
                        .map(card -> new Found(
                                text(words, "lane.add", card.name()),
                                text(words, "lane.quote", quote.number()) + " · " + quote.customer(),
                                QuoteLaneController.address(quote.id(), card.slug()),
                                true))
                        .toList())
                .orElseGet(List::of);
    }

    /** The draft of the employee that was changed last. */
    private Optional<QuoteRow> beingWritten() {
        return desk.list(new QuoteQuery("", QuoteState.DRAFT, true, 1)).quotes().stream()
                .max((one, other) ->
                        one.progress().changed().compareTo(other.progress().changed()));
    }
}
