package nl.buro3.productentool.sharing;

/** A link was to be made or changed in a way that makes no sense for its reader; nothing was changed. */
public class RefusedLinkException extends RuntimeException {

    private final transient Reason reason;

    RefusedLinkException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is not right. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a link. */
    public enum Reason {
        /** It shows no card, or none that readers can see. */
        CARDS,
        /** It shows more cards than anybody reads. */
        TOO_MANY,
        /** Its last day is over, or more than two years away. */
        DAY,
        /** No letter can be sent to this address. */
        ADDRESS,
        /** Signs that nobody sees, or that turn the words around. */
        WORDS
    }
}
