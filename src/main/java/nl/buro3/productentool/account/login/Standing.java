package nl.buro3.productentool.account.login;

import java.io.Serializable;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a session's rights rest on; it ends when any of it changes.
 *
 * @param organisation the customer's, or null
 * @param password a digest of its stored form, so that no session holds that
 */
record Standing(Role role, boolean enabled, @Nullable Long organisation, String password) implements Serializable {

    static Standing of(Role role, boolean enabled, @Nullable Long organisation, String passwordHash) {
        return new Standing(role, enabled, organisation, digest(passwordHash));
    }

    /** What tells one stored password from another, and nothing else of it. */
    static String digest(String passwordHash) {
        return Sha256.hex(passwordHash);
    }
}
