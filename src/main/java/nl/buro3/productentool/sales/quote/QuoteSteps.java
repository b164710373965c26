package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.QuoteLimits;
import nl.buro3.productentool.sales.quote.event.ProspectAccepted;
import nl.buro3.productentool.sales.quote.event.QuoteAccepted;
import nl.buro3.productentool.sales.quote.event.QuoteAsked;
import nl.buro3.productentool.sales.quote.event.QuoteDeclined;
import nl.buro3.productentool.sales.quote.event.QuoteLineQuestioned;
import nl.buro3.productentool.sales.quote.event.QuoteSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a customer does with a quote, whichever way they came to it, with all that follows: events, letters, the audit
 * trail. The quote was locked for it by the caller, whose transaction this is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuoteSteps {

    static final int LONGEST_WORDS = 1000;

    private final Quotes quotes;
    private final QuoteQuestions questions;
    private final QuoteAcceptances acceptances;
    private final QuoteLetters letters;
    private final QuoteTrail trail;
    private final QuoteLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteSteps(
            Quotes quotes,
            QuoteQuestions questions,
            QuoteAcceptances acceptances,
            QuoteLetters letters,
            QuoteTrail trail,
            QuoteLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quotes = quotes;
        this.questions = questions;
        this.acceptances = acceptances;
        this.letters = letters;
        this.trail = trail;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a customer's step leads.
     *
     * @param address of the quote's page as its customer reaches it
     * @param origin the portal's own address
     */
    record Place(String address, String origin) {}

    /** Notes once that it was opened. */
    public void see(Quote quote, Signer by) {
        Instant now = clock.instant();
        if (quote.see(now)) {
            events.publishEvent(new QuoteSeen(quote.id(), quote.number(), organisation(quote), by.person(), now));
        }
    }

    /** Agrees; what was agreed is frozen. */
    public void accept(Quote quote, Signer by, Agreement asked, Place place) {
        QuoteState before = quote.state();
        QuoteContent content = quote.content();
        Set<String> chosen = QuoteAcceptance.chosen(content, asked.chosen());
        Agreement agreed = new Agreement(asked.name(), asked.role(), chosen, asked.shown());
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        quote.isOpenOn(today);
        if (!content.totals(chosen).seen().equals(asked.shown())) {
            throw new RefusedStepException(Reason.SUM);
        }
        quote.accept(today, now);
        QuoteAcceptance acceptance = acceptances.saveAndFlush(new QuoteAcceptance(quote, by, agreed, now, today));
        replaceEarlier(quote, now);
        letters.accepted(quote, acceptance.signed(), place.address(), place.origin());
        publish(quote, content.taken(chosen), today, now);
        trail.moved("accepted", quote, before);
    }

    /** What was agreed before is replaced by this. */
    private void replaceEarlier(Quote quote, Instant now) {
        quotes.before(quote.series(), quote.edition()).forEach(earlier -> {
            QuoteState before = earlier.state();
            earlier.replace(now);
            if (earlier.state() != before) {
                trail.moved("replaced", earlier, before);
            }
        });
    }

    private void publish(Quote quote, List<LineContent> taken, LocalDate today, Instant now) {
        Long organisation = organisation(quote);
        events.publishEvent(
                organisation == null
                        ? new ProspectAccepted(quote.id(), quote.number(), now)
                        : accepted(quote, organisation, taken, today, quotes));
    }

    static QuoteAccepted accepted(
            Quote quote, long organisation, List<LineContent> taken, LocalDate on, Quotes quotes) {
        return new QuoteAccepted(
                quote.id(),
                quote.number(),
                organisation,
                on,
                taken.stream()
                        .map(line -> new QuoteAccepted.Line(
                                line.product(),
                                line.title(),
                                line.amount(),
                                line.discounted(),
                                line.unit(),
                                line.months()))
                        .toList(),
                quotes.idsBefore(quote.series(), quote.edition()));
    }

    /** Says no. */
    public void decline(Quote quote, Signer by, String reason, Place place) {
        QuoteState before = quote.state();
        Instant now = clock.instant();
        String why = cut(reason);
        quote.decline(why, LocalDate.now(clock), now);
        letters.declined(quote, by, why, place.origin());
        events.publishEvent(new QuoteDeclined(quote.id(), quote.number(), organisation(quote), by.person(), why, now));
        trail.moved("declined", quote, before);
    }

    /**
     * Asks something about a line, or about the whole.
     *
     * @param handle of the line; one that is not in the quote asks about the whole
     */
    public void ask(Quote quote, Signer by, String handle, String words, Place place) {
        if (!quote.state().isOpen() && quote.state() != QuoteState.ACCEPTED && !quote.isWaitedFor()) {
            throw new RefusedStepException(Reason.STATE);
        }
        Instant now = clock.instant();
        Optional<LineContent> line = quote.content().lines().stream()
                .filter(known -> known.handle().equals(handle))
                .findFirst();
        String question = cut(words);
        boolean isAskedAlready = questions.findByQuoteIdOrderById(quote.id()).stream()
                .map(QuoteQuestion::asked)
                .anyMatch(asked -> asked.answeredAt() == null
                        && asked.question().equals(question)
                        && asked.handle().equals(line.map(LineContent::handle).orElse("")));
        if (isAskedAlready) {
            return;
        }
        limits.countQuestion(by);
        questions.save(
                new QuoteQuestion(quote.id(), line.map(LineContent::handle).orElse(""), by, question, now));
        quote.questioned(now);
        letters.questioned(quote, by, line.map(LineContent::title).orElse(""), question, place.origin());
        events.publishEvent(new QuoteLineQuestioned(
                quote.id(),
                quote.number(),
                organisation(quote),
                by.person(),
                line.map(LineContent::product).orElse(null),
                now));
    }

    /**
     * Asks once more for what has expired: a new version waits for employees, with the same lines.
     *
     * @return the new version, or the one that was asked for already
     */
    public Quote askAgain(Quote quote, Signer by, LocalDate validUntil, Place place) {
        if (quote.state() != QuoteState.EXPIRED) {
            throw new RefusedStepException(Reason.STATE);
        }
        Quote newest =
                quotes.findFirstBySeriesOrderByEditionDesc(quote.series()).orElse(quote);
        if (newest.edition() > quote.edition() && newest.state() != QuoteState.WITHDRAWN) {
            return newest;
        }
        limits.countQuote(by);
        Instant now = clock.instant();
        Quote next = quotes.saveAndFlush(
                new Quote(quote.series(), newest.edition() + 1, quote.ownerId(), until(quote, validUntil), now)
                        .askedFor(by.person(), now));
        tellAsked(next, by, place.origin());
        return next;
    }

    /** Tells that a customer asked for it. */
    void tellAsked(Quote quote, Signer by, String origin) {
        letters.asked(quote, by, origin);
        events.publishEvent(
                new QuoteAsked(quote.id(), quote.number(), organisation(quote), by.person(), clock.instant()));
        trail.changed("asked", quote, "", quote.state().name());
    }

    static QuoteContent until(Quote quote, LocalDate validUntil) {
        QuoteContent content = quote.content();
        return new QuoteContent(
                content.customer(),
                content.language(),
                content.subject(),
                content.intro(),
                content.terms(),
                validUntil,
                new ArrayList<>(content.lines()));
    }

    static @Nullable Long organisation(Quote quote) {
        Customer customer = quote.customer();
        return customer.organisation();
    }

    private static String cut(String words) {
        String stripped = words.replace("\0", "").strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_WORDS));
    }
}
