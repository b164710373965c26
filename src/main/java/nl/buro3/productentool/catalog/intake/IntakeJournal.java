package nl.buro3.productentool.catalog.intake;

import java.util.List;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.history.FieldChange;

/** Hears what becomes of each incoming card, and decides at the end. */
public interface IntakeJournal {

    /**
     * A card that was there may change now: {@link #updated} or {@link #unchanged} of it comes next. Not called any more
     * for one that changed, however often the feed names it.
     *
     * @param product as it is before anything of it changes
     */
    default void before(Product product) {}

    void created(IncomingCard card);

    void updated(IncomingCard card);

    /** An existing card got another price. */
    default void repriced(IncomingCard card, PriceIndication before, PriceIndication after) {}

    /**
     * What becomes of the card is in these parts: how an existing one changes, or what a new one begins with.
     *
     * @param created whether it is new
     */
    default void differs(IncomingCard card, boolean created, List<FieldChange> fields) {}

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

    /** What was taken in will be kept, all of it; called in the transaction of the intake, before it ends. */
    default void accepted() {}
}
