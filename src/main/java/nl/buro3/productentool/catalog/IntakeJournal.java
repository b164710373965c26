package nl.buro3.productentool.catalog;

/** Hears what becomes of each incoming card, and decides at the end. */
public interface IntakeJournal {

    void created(IncomingCard card);

    void updated(IncomingCard card);

    /** An existing card got another price. */
    default void repriced(IncomingCard card, PriceIndication before, PriceIndication after) {}

    /** The card held all this already. */
    void unchanged(IncomingCard card);

    /**
     * The card does not fit.
     *
     * @param reason why, in Dutch
     */
    void refused(IncomingCard card, String reason);

    /** Asked when all cards have been heard: whether to keep what was taken in. */
    boolean isAcceptable();
}
