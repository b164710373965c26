package nl.buro3.productentool.sales.mailing;

import java.time.Instant;
import nl.buro3.productentool.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a customer company, and whether they may be sent a mail with these cards.
 *
 * @param lately when they got the last one, where that was within a week; null otherwise
 */
public record Recipient(
        Account person, Reason reason, @Nullable Instant lately) {

    /** Why somebody may be mailed, or not. */
    public enum Reason {
        /** They said that they want it. */
        AGREED,
        /** They have something of the same kind, and never said that they do not want it. */
        CUSTOMER,
        /** They have nothing of that kind, and were not asked. */
        NOT_ASKED,
        /** They said that they do not want it. */
        REFUSED
    }

    /** Whether a mail may be sent to them. */
    public boolean isAllowed() {
        return reason == Reason.AGREED || reason == Reason.CUSTOMER;
    }
}
