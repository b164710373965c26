package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.Likeness;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Attention;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Contact;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.StaleQuoteException;
import nl.buro3.productentool.sales.quote.draft.CardLines;
import nl.buro3.productentool.sales.quote.draft.QuoteNumbers;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where employees find quotes, and write them until they are sent. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class QuoteDesk {

    private final Quotes quotes;
    private final QuoteRows rows;
    private final QuoteReading reading;
    private final QuoteNumbers numbers;
    private final QuotePeople people;
    private final CardLines cards;
    private final QuoteProperties properties;
    private final QuoteTrail trail;
    private final Clock clock;

    QuoteDesk(
            Quotes quotes,
            QuoteRows rows,
            QuoteReading reading,
            QuoteNumbers numbers,
            QuotePeople people,
            CardLines cards,
            QuoteProperties properties,
            QuoteTrail trail,
            Clock clock) {
        this.quotes = quotes;
        this.rows = rows;
        this.reading = reading;
        this.numbers = numbers;
        this.people = people;
        this.cards = cards;
        this.properties = properties;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A page of the list, what needs attention first.
     *
     * @param total of all pages
     */
    public record Listed(List<QuoteRow> quotes, long total) {}

    @Transactional(readOnly = true)
    public Listed list(QuoteQuery query) {
        Page<Long> page = quotes.listed(
                query.state(),
                query.asked() ? Attention.ASKED.rank() : null,
                query.mine() ? me() : null,
                Likeness.of(query.typed()),
                PageRequest.of(query.page() - 1, QuoteQuery.PAGE_SIZE));
        Map<Long, Quote> found = quotes.findAllById(page.getContent()).stream()
                .collect(Collectors.toMap(Quote::id, Function.identity()));
        return new Listed(
                rows.of(page.stream().map(found::get).filter(Objects::nonNull).toList()), page.getTotalElements());
    }

    /** What was offered last to a customer company, the latest first; ten at most. */
    @Transactional(readOnly = true)
    public List<QuoteRow> latestOf(long organisation) {
        return rows.of(quotes.findTop10ByCustomerOrganisationOrderByIdDesc(organisation));
    }

    @Transactional(readOnly = true)
    public Optional<QuoteDetails> find(long id) {
        return quotes.findById(id).map(reading::details);
    }

    /** The version before it, for who wants to see what is new. */
    @Transactional(readOnly = true)
    public Optional<QuoteDetails> before(long id) {
        return quotes.findById(id)
                .flatMap(quote -> quotes.findBySeriesAndEdition(quote.series(), quote.edition() - 1))
                .map(reading::details);
    }

    /** Begins a draft, empty but for whom it is. Of a company with one person it is plain who that is. */
    public long make(Customer customer) {
        return make(customer, "", List.of());
    }

    /** Begins a draft with what is known of it already. */
    public long make(Customer customer, String subject, List<LineContent> lines) {
        Long organisation = customer.organisation();
        List<Customer> known =
                organisation == null || customer.person() != null ? List.of() : people.peopleOf(organisation);
        Customer whom = known.size() == 1 ? known.getFirst() : customer;
        return store(new Quote(numbers.next(), 1, me(), content(whom, subject, lines), clock.instant()), "");
    }

    private QuoteContent content(Customer customer, String subject, List<LineContent> lines) {
        return new QuoteContent(customer, Texts.DUTCH, subject, "", properties.terms(Texts.DUTCH), validUntil(), lines);
    }

    private LocalDate validUntil() {
        return LocalDate.now(clock).plusDays(properties.validDays());
    }

    /** Begins a draft with what stands in another quote, for the same customer until another is chosen. */
    public long copy(long id) {
        Quote other = existing(id);
        return store(
                new Quote(numbers.next(), 1, me(), QuoteSteps.until(other, validUntil()), clock.instant()),
                other.number());
    }

    /**
     * Begins a new version of what was sent, which replaces it once it is sent itself; what was agreed holds until the new
     * one is agreed upon.
     *
     * @throws RefusedStepException when a newer version is being made already, or there is nothing to replace
     */
    public long newVersion(Seen seen) {
        Quote old = unchanged(quotes, seen);
        old.mayHaveASuccessor();
        Quote newest = quotes.findFirstBySeriesOrderByEditionDesc(old.series()).orElse(old);
        if (newest.edition() > old.edition() && newest.state() != QuoteState.WITHDRAWN) {
            throw new RefusedStepException(Reason.EDITION);
        }
        return store(
                new Quote(
                        old.series(), newest.edition() + 1, me(), QuoteSteps.until(old, lastDay(old)), clock.instant()),
                old.number());
    }

    /** What was let hold longer does not hold shorter in its next version. */
    private LocalDate lastDay(Quote old) {
        LocalDate usual = validUntil();
        return old.validUntil().isAfter(usual) ? old.validUntil() : usual;
    }

    private long store(Quote quote, String from) {
        Quote stored = quotes.saveAndFlush(quote);
        trail.changed("made", stored, from, stored.number());
        return stored.id();
    }

    /**
     * Writes a draft.
     *
     * @throws StaleQuoteException when somebody wrote it since; nothing is written then
     * @throws RefusedStepException when it is no draft any more
     */
    public void save(Seen seen, QuoteContent content) {
        Quote quote = unchanged(quotes, seen);
        String before = quote.content().highest().seen();
        quote.rewrite(content, me(), clock.instant());
        String after = content.highest().seen();
        if (!before.equals(after)) {
            trail.changed("price", quote, before, after);
        }
    }

    /** The lines that a card makes, with the price that it indicates. */
    @Transactional(readOnly = true)
    public List<LineContent> linesOf(CardSummary card) {
        return cards.of(card);
    }

    /** The published cards of which the name holds what was typed, at most so many. */
    @Transactional(readOnly = true)
    public List<CardSummary> cards(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Texts.DUTCH);
        return cards.published().stream()
                .filter(card -> card.name().toLowerCase(Texts.DUTCH).contains(wanted))
                .limit(most)
                .toList();
    }

    /** Customer companies of which the name holds what was typed, at most a dozen. */
    @Transactional(readOnly = true)
    public List<Customer> customers(String typed) {
        return people.organisations(typed);
    }

    /** The people of a customer company. */
    @Transactional(readOnly = true)
    public List<Customer> peopleOf(long organisation) {
        return people.peopleOf(organisation);
    }

    /** The names of employees by their numbers; unknown numbers are left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(Stream<@Nullable Long> employees) {
        Function<Contact, String> name = Contact::name;
        return people.contacts(employees.flatMap(Stream::ofNullable)).values().stream()
                .collect(Collectors.toMap(Contact::id, name));
    }

    private Quote existing(long id) {
        return quotes.findById(id).orElseThrow(() -> new NoSuchElementException("no quote " + id));
    }

    /** @throws StaleQuoteException when it is another one than was looked at */
    static Quote unchanged(Quotes quotes, Seen seen) {
        return quotes.forChange(seen.id())
                .filter(found -> found.version() == seen.version())
                .orElseThrow(StaleQuoteException::new);
    }

    static long me() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees make quotes"))
                .id();
    }
}
