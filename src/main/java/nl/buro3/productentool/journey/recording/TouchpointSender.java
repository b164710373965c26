package nl.buro3.productentool.journey.recording;

import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.journey.DeviceType;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a touchpoint, as far as the portal may know.
 *
 * @param visitor the recognised browser, only where its user agreed to that
 * @param person who is logged in, or null
 */
record TouchpointSender(
        VisitToken visit, @Nullable UUID visitor, @Nullable Account person, DeviceType device) {

    boolean isStaff() {
        return person != null && person.isStaff();
    }

    @Nullable
    Long personId() {
        return person == null ? null : person.id();
    }

    /** The same reader in another visit. */
    TouchpointSender in(VisitToken other) {
        return new TouchpointSender(other, visitor, person, device);
    }
}
