package nl.buro3.productentool.search.merchandising;

/** A rule was not kept, and nothing was changed. */
public class RefusedRuleException extends RuntimeException {

    private final Reason reason;

    RefusedRuleException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it was not kept. */
    public enum Reason {
        /** The query has no letter and no digit, or is too long. */
        QUERY,
        /** There is no such card. */
        PRODUCT,
        PLACE,
        /** The target is neither an address within the portal nor one that begins with {@code https}. */
        TARGET,
        /** The target is a search itself: a synonym does that better, and two could lead to each other. */
        TARGET_IS_SEARCH,
        /** The end is before the beginning. */
        PERIOD,
        NOTE_TOO_LONG,
        /** Another rule already says something of this card, or leads elsewhere, for this query and on some same day. */
        TAKEN,
        /** Somebody else changed or deleted it meanwhile. */
        STALE
    }
}
