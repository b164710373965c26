package nl.buro3.productentool.journey.recording;

import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.journey.Device;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a touchpoint, as far as the portal may know.
 *
 * @param visitor the recognised browser, only where its user agreed to that
 * @param person who is logged in, or null
 */
record Reader(
        VisitToken visit, @Nullable UUID visitor, @Nullable Account person, Device device) {

    boolean isStaff() {
        return person != null && person.isStaff();
    }

    @Nullable
    Long personId() {
        return person == null ? null : person.id();
    }

    /** The same reader in another visit. */
    Reader in(VisitToken other) {
        return new Reader(other, visitor, person, device);
    }
}
