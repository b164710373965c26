package nl.buro3.productentool.outreach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a reader's question: into the inbox, and by mail to the specialist, with a confirmation to the reader.
 *
 * @see <a href="../../../../../../../docs/decisions/0012-an-inbox-of-questions.md">Decision 12</a>
 */
@Service
public class ContactRequests {

    /** Within this time the same form is the same question, however often it was sent. */
    static final Duration SAME_FORM = Duration.ofMinutes(30);

    private final Addressees addressees;
    private final Inquiries inquiries;
    private final KnownPeople people;
    private final Outbox outbox;
    private final ContactLimits limits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactRequests(
            Addressees addressees,
            Inquiries inquiries,
            KnownPeople people,
            Outbox outbox,
            ContactLimits limits,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.addressees = addressees;
        this.inquiries = inquiries;
        this.people = people;
        this.outbox = outbox;
        this.limits = limits;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a reader may be told.
     *
     * @param mailed whether a confirmation by mail is on its way
     */
    public record Taken(boolean mailed) {}

    /**
     * Takes a request without mistakes: when this returns, employees have it in their inbox. What came just before with
     * the same content is not taken twice and gets the same answer.
     *
     * @param sender from where it comes
     * @param origin the portal's own address, for a link to the card; empty when it is not known for sure
     * @param language of the reader
     * @throws IllegalArgumentException when there are mistakes in it
     * @throws UnknownSpecialistException when there is no such card
     * @throws TooManyQuestionsException when too many came from there just now
     */
    public Taken send(ContactRequest request, Network sender, String origin, Locale language) {
        if (!request.mistakes().isEmpty()) {
            throw new IllegalArgumentException("mistakes in " + request.mistakes());
        }
        Addressee asked =
                addressees.of(request.slug(), request.specialist()).orElseThrow(UnknownSpecialistException::new);
        String fingerprint = request.fingerprint(asked.handle());
        return sentBefore(fingerprint).orElseGet(() -> {
            limits.count(sender);
            return takeOnce(new InquiryLetters(request, asked, origin, language), fingerprint);
        });
    }

    private Optional<Taken> sentBefore(String fingerprint) {
        return inquiries
                .findByFingerprintAndCreatedAtGreaterThanEqual(
                        fingerprint, clock.instant().minus(SAME_FORM))
                .map(this::told);
    }

    /** Of two at the same moment the database lets one through, and the other gets its answer. */
    private Taken takeOnce(InquiryLetters letters, String fingerprint) {
        try {
            return transaction.execute(status -> take(letters, fingerprint));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return sentBefore(fingerprint).orElseThrow(() -> e);
        }
    }

    private Taken take(InquiryLetters letters, String fingerprint) {
        Instant now = clock.instant();
        ContactRequest request = letters.request();
        inquiries.release(fingerprint, now.minus(SAME_FORM));
        Inquiry inquiry = inquiries.saveAndFlush(new Inquiry(request, letters.asked(), letters.language(), now)
                .known(
                        people.sender(request.email()),
                        people.employee(letters.asked().email()).orElse(null)));
        if (inquiry.isSuspect()) {
            return told(inquiry);
        }
        CardSummary card = letters.asked().card();
        events.publishEvent(new ContactRequested(card == null ? null : card.id(), request.kind(), now));
        if (limits.mayMailSpecialist(letters.asked().handle())) {
            inquiry.mailedAs(outbox.keep(letters.toSpecialist()));
        }
        if (limits.mayMailReader(request.email())) {
            outbox.put(letters.toReader());
            inquiry.confirmed();
        }
        return told(inquiry);
    }

    private Taken told(Inquiry inquiry) {
        return new Taken(inquiry.isConfirmed() && outbox.hasServer());
    }
}
