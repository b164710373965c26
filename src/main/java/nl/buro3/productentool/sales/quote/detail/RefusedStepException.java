package nl.buro3.productentool.sales.quote.detail;

/** A step that the quote does not allow now, such as accepting what was withdrawn; nothing has changed. */
public class RefusedStepException extends RuntimeException {

    private final Reason reason;

    /** Why a step is refused. */
    public enum Reason {
        /** Its state does not allow it. */
        STATE,
        /** Its last day is over. */
        EXPIRED,
        /** It has no line. */
        NO_LINES,
        /** Of a line nobody has said what it costs. */
        NO_PRICE,
        /** It comes to more than {@code QuoteTotals.MOST}, which must be a slip. */
        HUGE,
        /** It is for nobody yet, or there is no address to send it to. */
        NO_CUSTOMER,
        /** It says in no word what it is about. */
        NO_SUBJECT,
        /** The last day on which it holds is over already. */
        PAST,
        /** Nobody gives a yes to what they asked it for. */
        OWN,
        /** The sum is not the one that was shown. */
        SUM,
        /** A newer version is being made already. */
        EDITION,
        /** One person asked so much within an hour. */
        MANY
    }

    /** Refuses a step. */
    public RefusedStepException(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
