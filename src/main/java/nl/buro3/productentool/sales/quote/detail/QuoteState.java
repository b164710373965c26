package nl.buro3.productentool.sales.quote.detail;

import java.util.Locale;

/** How far a quote came. */
public enum QuoteState {
    /** Being written. */
    DRAFT,
    /** A colleague is asked for a yes. */
    APPROVAL,
    SENT,
    /** The customer has opened it. */
    SEEN,
    ACCEPTED,
    DECLINED,
    /** Its last day is over. */
    EXPIRED,
    WITHDRAWN,
    /** A newer version holds instead. */
    REPLACED;

    /** Whether the customer can say yes or no. */
    public boolean isOpen() {
        return this == SENT || this == SEEN;
    }

    /** Whether it is still being made, and not the customer's to read. */
    public boolean isBeingMade() {
        return this == DRAFT || this == APPROVAL;
    }

    /** Whether a version may come after it: it was sent, and none has taken its place. */
    public boolean mayHaveASuccessor() {
        return !isBeingMade() && this != REPLACED;
    }

    /** Its name in pages, such as {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
