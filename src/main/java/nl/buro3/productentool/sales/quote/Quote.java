package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Attention;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A quote and how far it came. It moves only as its methods say, and what was sent is not written any more: another text is
 * a new version, which replaces this one.
 */
@Entity
@OffPages
class Quote extends AskedQuote {

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Enumerated(EnumType.STRING)
    private QuoteState state = QuoteState.DRAFT;

    private int attention;

    @Column(name = "open_questions")
    private int openQuestions;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Who asked for a colleague's yes. */
    @Column(name = "submitted_by_id")
    private @Nullable Long submittedById;

    /** Why it was declined, withdrawn or sent back. */
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    /** @param owner the employee who makes it; null for one that a customer asked for */
    Quote(String series, int edition, @Nullable Long owner, QuoteContent content, Instant now) {
        super(series, edition);
        ownerId = owner;
        changedAt = now;
        write(content);
        settle(QuoteState.DRAFT, now);
    }

    /** A customer asked for it, as it is now. */
    Quote askedFor(@Nullable Long by, Instant now) {
        keepAsAsked(by, now);
        settle(state, now);
        return this;
    }

    /** Writes a draft anew. Who writes what a customer asked for, and nobody had taken, has taken it. */
    void rewrite(QuoteContent content, long by, Instant now) {
        require(state == QuoteState.DRAFT, Reason.STATE);
        ownerId = Objects.requireNonNullElse(ownerId, by);
        write(content);
        settle(state, now);
    }

    /** Asks a colleague for a yes. */
    void submit(long by, Instant now) {
        require(state == QuoteState.DRAFT, Reason.STATE);
        isComplete();
        submittedById = by;
        settle(QuoteState.APPROVAL, now);
    }

    /** Gives it back to be written, with a reason; who asked may take it back as well. */
    void giveBack(String why, Instant now) {
        require(state == QuoteState.APPROVAL, Reason.STATE);
        reason = why;
        settle(QuoteState.DRAFT, now);
    }

    /** It goes to the customer, who has until its last day. */
    void send(LocalDate today, Instant now) {
        mayBeSent(today);
        sentAt = now;
        reason = "";
        settle(QuoteState.SENT, now);
    }

    /** @throws RefusedStepException when something is missing in it, or its last day is over */
    void mayBeSent(LocalDate today) {
        require(state.isBeingMade(), Reason.STATE);
        isComplete();
        require(!validUntil().isBefore(today), Reason.PAST);
    }

    /** The customer opened it; says whether that was the first time. */
    boolean see(Instant now) {
        if (state != QuoteState.SENT) {
            return false;
        }
        seenAt = now;
        settle(QuoteState.SEEN, now);
        return true;
    }

    void accept(LocalDate today, Instant now) {
        isOpenOn(today);
        decide(QuoteState.ACCEPTED, "", now);
    }

    void decline(String why, LocalDate today, Instant now) {
        isOpenOn(today);
        decide(QuoteState.DECLINED, why, now);
    }

    /** @throws RefusedStepException when the customer can say neither yes nor no to it now */
    void isOpenOn(LocalDate today) {
        require(state.isOpen() || state == QuoteState.EXPIRED, Reason.STATE);
        require(state != QuoteState.EXPIRED && !validUntil().isBefore(today), Reason.EXPIRED);
    }

    void withdraw(String why, Instant now) {
        require(state.isBeingMade() || state.isOpen(), Reason.STATE);
        decide(QuoteState.WITHDRAWN, why, now);
    }

    /** Its last day is over; says whether anything changed. */
    boolean expire(LocalDate today, Instant now) {
        if (!state.isOpen() || !validUntil().isBefore(today)) {
            return false;
        }
        decide(QuoteState.EXPIRED, "", now);
        return true;
    }

    /** Holds longer; what had expired is open again. */
    void extend(LocalDate until, LocalDate today, Instant now) {
        require(state.isOpen() || state == QuoteState.EXPIRED, Reason.STATE);
        require(until.isAfter(validUntil()) && !until.isBefore(today), Reason.PAST);
        holdUntil(until, now);
        decidedAt = null;
        settle(seenAt == null ? QuoteState.SENT : QuoteState.SEEN, now);
    }

    /** @throws RefusedStepException when no version may come after it */
    void mayHaveASuccessor() {
        require(state.mayHaveASuccessor(), Reason.STATE);
    }

    /** A newer version was sent, or agreed upon: what was agreed before holds until then. */
    void replace(Instant now) {
        if (state.mayHaveASuccessor()) {
            settle(QuoteState.REPLACED, now);
        }
    }

    void questioned(Instant now) {
        openQuestions++;
        settle(state, now);
    }

    void answered(Instant now) {
        openQuestions = Math.max(0, openQuestions - 1);
        settle(state, now);
    }

    private void decide(QuoteState next, String why, Instant now) {
        reason = why;
        decidedAt = now;
        settle(next, now);
    }

    private void settle(QuoteState next, Instant now) {
        state = next;
        changedAt = now;
        attention = Attention.of(state, wasAsked(), openQuestions > 0).rank();
    }

    /** Whether a customer may see it: once it was sent, and what they asked for at once. */
    boolean isForCustomer() {
        return sentAt != null || wasAsked();
    }

    /** What a customer may read: what is being made is not theirs yet, but for what they asked for. */
    QuoteContent readable() {
        return sentAt == null ? asked() : content();
    }

    boolean wasSent() {
        return sentAt != null;
    }

    QuoteState state() {
        return state;
    }

    @Nullable
    Long ownerId() {
        return ownerId;
    }

    @Nullable
    Long submittedById() {
        return submittedById;
    }

    @Override
    QuoteDetails.Progress progress() {
        return new QuoteDetails.Progress(
                state,
                changedAt,
                askedAt(),
                askedById(),
                sentAt,
                seenAt,
                extendedAt(),
                decidedAt,
                submittedById,
                reason,
                openQuestions);
    }
}
