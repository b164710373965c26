package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.quote.QuoteAsking.Way;
import nl.buro3.productentool.sales.quote.QuoteSteps.Place;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotes for the people of the organisation that they were made for. Whatever another organisation's person asks, the
 * answer is that of a quote that does not exist.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CustomerQuotes {

    private static final int MOST_LISTED = 50;
    private static final int NEWS_DAYS = 14;

    private final Quotes quotes;
    private final QuoteReading reading;
    private final QuoteRows rows;
    private final QuoteSteps steps;
    private final QuoteAsking asking;
    private final QuoteProperties properties;
    private final Clock clock;

    CustomerQuotes(
            Quotes quotes,
            QuoteReading reading,
            QuoteRows rows,
            QuoteSteps steps,
            QuoteAsking asking,
            QuoteProperties properties,
            Clock clock) {
        this.quotes = quotes;
        this.reading = reading;
        this.rows = rows;
        this.steps = steps;
        this.asking = asking;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The quote with this number, as its customer sees it; that a customer opened it is noted once. Employees see every
     * quote, and leave no trace.
     */
    public Optional<QuoteDetails> open(String number) {
        if (Accounts.staffIsLooking()) {
            return quotes.findByNumber(number).map(reading::details);
        }
        return quotes.findByNumber(number).filter(CustomerQuotes::isMine).map(quote -> {
            Quote opened = quote.state() == QuoteState.SENT ? mine(number) : quote;
            steps.see(opened, me());
            return reading.readable(opened);
        });
    }

    /** The latest quotes of the organisation that somebody acts for, those that wait for them first. */
    @Transactional(readOnly = true)
    public List<QuoteRow> own() {
        return organisation()
                .map(own -> rows.ofCustomer(quotes.ofCustomer(own, Limit.of(MOST_LISTED))))
                .orElse(List.of());
    }

    /** Those still to be decided about of which a question was answered in the last two weeks. */
    @Transactional(readOnly = true)
    public List<QuoteRow> answered() {
        Instant since = clock.instant().minus(NEWS_DAYS, ChronoUnit.DAYS);
        return organisation()
                .map(own -> rows.ofCustomer(quotes.answered(own, since, Limit.of(MOST_LISTED))))
                .orElse(List.of());
    }

    /**
     * Accepts it.
     *
     * @param origin the portal's own address, for the mail about it
     * @throws NoSuchElementException when there is none, or it is somebody else's
     * @throws RefusedStepException when it cannot be accepted now, or the sum is not the one that was shown
     */
    public void accept(String number, Agreement agreement, String origin) {
        steps.accept(mine(number), me(), agreement, place(number, origin));
    }

    /**
     * Declines it.
     *
     * @throws NoSuchElementException when there is none, or it is somebody else's
     * @throws RefusedStepException when it can be declined no more
     */
    public void decline(String number, String reason, String origin) {
        steps.decline(mine(number), me(), reason, place(number, origin));
    }

    /**
     * Asks about one of its lines, or with an empty handle about the whole.
     *
     * @throws NoSuchElementException when there is none, or it is somebody else's
     */
    public void ask(String number, String handle, String question, String origin) {
        steps.ask(mine(number), me(), handle, question, place(number, origin));
    }

    /**
     * Asks for an expired one once more.
     *
     * @return the number of the version that employees are going to make
     * @throws NoSuchElementException when there is none, or it is somebody else's
     */
    public String askAgain(String number, String origin) {
        return steps.askAgain(mine(number), me(), validUntil(), place(number, origin))
                .number();
    }

    /**
     * Asks for a quote for what is in a bundle. What was asked by the same form, or is waited for already, is that one.
     *
     * @param form the key that the form carries
     * @return its number
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's, or there is nothing in it
     * @throws RefusedStepException when the same person asked for many within an hour
     */
    public String askFor(long bundle, UUID form, String origin, Locale language) {
        return asking.askFor(customer(), bundle, form, new Way(origin, language));
    }

    /**
     * Asks for a quote for these lines of a bundle, beside an order of its other lines.
     *
     * @param form the key that the order carries
     * @return its number
     * @throws NoSuchElementException when nothing of them is offered
     */
    public String askBesides(List<BundleLine> chosen, UUID form, String origin, Locale language) {
        return asking.askBesides(customer(), chosen, form, new Way(origin, language));
    }

    /** The last quote that somebody of the organisation asked for this bundle; empty for none that still holds. */
    @Transactional(readOnly = true)
    public Optional<QuoteRow> askedFor(long bundle) {
        return rows
                .ofCustomer(quotes.ofBundle(bundle, Limit.of(1)).stream()
                        .filter(CustomerQuotes::isMine)
                        .toList())
                .stream()
                .findFirst();
    }

    /**
     * Takes back what was asked for, as long as it is not sent.
     *
     * @throws NoSuchElementException when there is none, or it is somebody else's
     * @throws RefusedStepException when it was sent already
     */
    public void retract(String number, String origin) {
        asking.retract(mine(number), me(), origin);
    }

    private LocalDate validUntil() {
        return LocalDate.now(clock).plusDays(properties.validDays());
    }

    private Quote mine(String number) {
        customer();
        return quotes.forChange(number)
                .filter(CustomerQuotes::isMine)
                .orElseThrow(() -> new NoSuchElementException("no quote " + number));
    }

    private static boolean isMine(Quote quote) {
        Long organisation = QuoteSteps.organisation(quote);
        return quote.isForCustomer()
                && organisation != null
                && organisation().filter(organisation::equals).isPresent();
    }

    private static Optional<Long> organisation() {
        return Accounts.current().map(Account::organisation).map(OrganisationRef::id);
    }

    /** Nobody of the agency says yes or no for a customer. */
    private static Account customer() {
        return Accounts.current()
                .filter(account -> account.organisation() != null)
                .orElseThrow(() -> new NoSuchElementException("nobody's customer"));
    }

    private static Signer me() {
        return QuoteAsking.signer(customer());
    }

    private static Place place(String number, String origin) {
        return new Place(origin + QuoteLetters.OWN + number, origin);
    }
}
