package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.sales.quote.QuoteReaders.Reader;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.StaleQuoteException;
import nl.buro3.productentool.sales.quote.draft.QuoteApproval;
import nl.buro3.productentool.sales.quote.event.QuoteSent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What employees do with a quote that is written: send it, perhaps with a colleague's yes, and what follows. Each step names
 * the version that was looked at; of two at once the second hears that it changed, and nothing happens twice.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class QuoteDispatch {

    /** How long a reason or an answer may be; what is longer is cut. */
    public static final int LONGEST_REASON = 1000;

    public static final int LONGEST_ANSWER = 4000;

    private final Quotes quotes;
    private final QuoteQuestions questions;
    private final QuoteDoors doors;
    private final QuoteLetters letters;
    private final QuoteReaders readers;
    private final QuoteTrail trail;
    private final TracedLinks links;
    private final QuoteApproval approval;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteDispatch(
            Quotes quotes,
            QuoteQuestions questions,
            QuoteDoors doors,
            QuoteLetters letters,
            QuoteReaders readers,
            QuoteTrail trail,
            TracedLinks links,
            QuoteApproval approval,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quotes = quotes;
        this.questions = questions;
        this.doors = doors;
        this.letters = letters;
        this.readers = readers;
        this.trail = trail;
        this.links = links;
        this.approval = approval;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks whether it can be sent as it is, for who is about to.
     *
     * @throws RefusedStepException when something is missing in it
     */
    public void check(Seen seen) {
        QuoteDesk.unchanged(quotes, seen).mayBeSent(LocalDate.now(clock));
    }

    /** Whom it goes to as things stand: its contact, or who is there where they left. Nobody, where nobody is left. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(long quote) {
        return quotes.findById(quote).map(readers::of).orElse(List.of()).stream()
                .map(reader -> new Recipient(reader.name(), reader.email()))
                .toList();
    }

    /** Somebody who gets a letter about a quote. */
    public record Recipient(String name, String email) {}

    /**
     * Sends it, or asks for a colleague's yes first where the sum is above what one may send alone.
     *
     * @param origin the portal's own address
     * @return where its customer finds it, from the slash on; empty where a colleague is asked
     * @throws RefusedStepException when something is missing in it
     */
    public String send(Seen seen, String origin) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        if (quote.state() == QuoteState.DRAFT
                && approval.isNeeded(quote.content().highest())) {
            QuoteState before = quote.state();
            quote.submit(QuoteDesk.me(), clock.instant());
            trail.moved("submitted", quote, before);
            return "";
        }
        if (quote.state() == QuoteState.APPROVAL) {
            throw new RefusedStepException(Reason.STATE);
        }
        return dispatch(quote, origin);
    }

    /** How many quotes a colleague asked a yes for, which who is logged in may give. */
    @Transactional(readOnly = true)
    public long toApprove() {
        return quotes.countByStateAndSubmittedByIdNot(QuoteState.APPROVAL, QuoteDesk.me());
    }

    /**
     * Says yes to what a colleague asked it for; with that it is sent.
     *
     * @return where its customer finds it, from the slash on
     * @throws RefusedStepException for who asked themselves, unless they are an administrator
     */
    public String approve(Seen seen, String origin) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        if (quote.state() != QuoteState.APPROVAL) {
            throw new RefusedStepException(Reason.STATE);
        }
        if (!approval.mayBeGiven(quote.submittedById())) {
            throw new RefusedStepException(Reason.OWN);
        }
        return dispatch(quote, origin);
    }

    private String dispatch(Quote quote, String origin) {
        QuoteState before = quote.state();
        Instant now = clock.instant();
        quote.send(LocalDate.now(clock), now);
        links.make(quote);
        quotes.before(quote.series(), quote.edition()).stream()
                .filter(earlier -> earlier.state() != QuoteState.ACCEPTED)
                .forEach(earlier -> replace(earlier, now));
        String path = way(quote);
        letters.sent(quote, origin + path);
        events.publishEvent(new QuoteSent(
                quote.id(), quote.number(), QuoteSteps.organisation(quote), QuoteReading.products(quote), now));
        trail.moved("sent", quote, before);
        return path;
    }

    /** Who cannot log in comes in through a link of the quote's own. */
    private String way(Quote quote) {
        List<Reader> known = readers.of(quote);
        if (known.isEmpty()) {
            throw new RefusedStepException(Reason.NO_CUSTOMER);
        }
        return known.stream().allMatch(Reader::hasAccount)
                ? QuoteLetters.OWN + quote.number()
                : ProspectQuotes.PATH + doors.make(quote.id());
    }

    private void replace(Quote earlier, Instant now) {
        QuoteState before = earlier.state();
        earlier.replace(now);
        trail.moved("replaced", earlier, before);
    }

    /** Gives it back to who asked for a yes, with what is to be done about it. */
    public void giveBack(Seen seen, String reason) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        QuoteState before = quote.state();
        quote.giveBack(cut(reason, LONGEST_REASON), clock.instant());
        trail.moved("returned", quote, before);
    }

    /** Withdraws it: its customer can accept it no more. */
    public void withdraw(Seen seen, String reason) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        QuoteState before = quote.state();
        quote.withdraw(cut(reason, LONGEST_REASON), clock.instant());
        trail.moved("withdrawn", quote, before);
    }

    /**
     * Lets it hold longer, and tells its customer; what had expired is open again.
     *
     * @param origin the portal's own address
     */
    public void extend(Seen seen, LocalDate until, String origin) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        String before = quote.validUntil().toString();
        quote.extend(until, LocalDate.now(clock), clock.instant());
        letters.extended(quote, origin);
        trail.changed("extended", quote, before, until.toString());
    }

    /**
     * Answers a question of its customer, who gets a mail.
     *
     * @param origin the portal's own address
     */
    public void answer(Seen seen, long question, String words, String origin) {
        Quote quote = quotes.forChange(seen.id()).orElseThrow(StaleQuoteException::new);
        QuoteQuestion asked = questions
                .findById(question)
                .filter(found -> found.quoteId() == quote.id())
                .orElseThrow(StaleQuoteException::new);
        if (asked.answer(cut(words, LONGEST_ANSWER), QuoteDesk.me(), clock.instant())) {
            quote.answered(clock.instant());
            letters.answered(quote, asked, origin);
        }
    }

    /**
     * Says whose it is that a prospect got or accepted; what was accepted becomes theirs from then on. What a later version
     * replaced is theirs to read and no more: what holds is that version.
     *
     * @throws RefusedStepException when it is somebody's already
     */
    public void tie(Seen seen, long organisation) {
        Quote quote = QuoteDesk.unchanged(quotes, seen);
        Customer known = quote.customer();
        if (known.organisation() != null) {
            throw new RefusedStepException(Reason.STATE);
        }
        quote.belongTo(new Customer(
                organisation,
                known.person(),
                known.name(),
                known.contact(),
                known.email(),
                known.street(),
                known.postcode(),
                known.city()));
        doors.agreed(quote.id())
                .filter(signed -> quote.state() == QuoteState.ACCEPTED)
                .ifPresent(signed -> events.publishEvent(QuoteSteps.accepted(
                        quote, organisation, quote.content().taken(signed.chosen()), signed.day(), quotes)));
        trail.changed("tied", quote, "", "klant " + organisation);
    }

    private static String cut(String words, int longest) {
        String stripped = words.replace("\0", "").strip();
        return stripped.substring(0, Math.min(stripped.length(), longest));
    }
}
