package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.quote.QuoteSteps.Place;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.Signer;
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

    /** Within this time the same request is one. */
    private static final Duration ONCE = Duration.ofMinutes(2);

    private static final int MOST_LISTED = 50;

    private final Quotes quotes;
    private final QuoteReading reading;
    private final QuoteSteps steps;
    private final QuoteNumbers numbers;
    private final CardLines cards;
    private final Bundles bundles;
    private final QuoteProperties properties;
    private final Clock clock;

    CustomerQuotes(
            Quotes quotes,
            QuoteReading reading,
            QuoteSteps steps,
            QuoteNumbers numbers,
            CardLines cards,
            Bundles bundles,
            QuoteProperties properties,
            Clock clock) {
        this.quotes = quotes;
        this.reading = reading;
        this.steps = steps;
        this.numbers = numbers;
        this.cards = cards;
        this.bundles = bundles;
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
            return reading.details(opened);
        });
    }

    /** The latest quotes of the organisation that somebody acts for, those that wait for them first. */
    @Transactional(readOnly = true)
    public List<QuoteDetails> own() {
        return organisation()
                .map(own -> quotes.ofCustomer(own, Limit.of(MOST_LISTED)).stream()
                        .map(reading::details)
                        .toList())
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
     * Asks for a quote for what is in a bundle.
     *
     * @return its number
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's, or there is nothing in it
     */
    public String askFor(long bundle, String origin, Locale language) {
        customer();
        return askFor(bundles.lines(bundle), origin, language);
    }

    /**
     * Asks for a quote for these lines of a bundle.
     *
     * @return its number
     * @throws NoSuchElementException when nothing of them is offered
     */
    public String askFor(List<BundleLine> chosen, String origin, Locale language) {
        Account account = customer();
        List<LineContent> lines = cards.of(chosen);
        if (lines.isEmpty() || lines.size() > QuoteContent.MOST_LINES) {
            throw new NoSuchElementException("nothing to make a quote of");
        }
        return askedJustNow(account, lines).orElseGet(() -> {
            Instant now = clock.instant();
            Quote quote = quotes.saveAndFlush(new Quote(numbers.next(), 1, null, asked(account, lines, language), now)
                    .askedFor(account.id(), now));
            steps.tellAsked(quote, me(), origin);
            return quote.number();
        });
    }

    /** The number of a quote that the same person asked for the same lines within minutes: a form that was sent twice. */
    private Optional<String> askedJustNow(Account account, List<LineContent> lines) {
        return quotes.askedSince(account.id(), clock.instant().minus(ONCE)).stream()
                .filter(quote -> quote.content().lines().stream()
                        .map(LineContent::title)
                        .toList()
                        .equals(lines.stream().map(LineContent::title).toList()))
                .map(Quote::number)
                .findFirst();
    }

    private QuoteContent asked(Account account, List<LineContent> lines, Locale language) {
        OrganisationRef own = account.organisation();
        return new QuoteContent(
                new Customer(
                        own == null ? null : own.id(),
                        account.id(),
                        own == null ? "" : own.name(),
                        account.name(),
                        account.email(),
                        "",
                        "",
                        own == null ? "" : own.city()),
                language,
                Texts.text(language, "quote.asked.subject"),
                "",
                properties.terms(language),
                validUntil(),
                lines);
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
        Account account = customer();
        return new Signer(account.id(), account.name(), account.email());
    }

    private static Place place(String number, String origin) {
        return new Place(origin + "/mijn/offertes/" + number, origin);
    }
}
