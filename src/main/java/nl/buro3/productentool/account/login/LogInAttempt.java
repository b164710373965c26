package nl.buro3.productentool.account.login;

import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.common.Network;

/**
 * Somebody tries a password.
 *
 * @param email of the account, in lower case, cut to the longest that there is
 * @param device known from an earlier log-in of this account, or empty
 */
record LogInAttempt(String email, Network network, Optional<String> device) {

    private static final int LONGEST_EMAIL = 254;

    LogInAttempt {
        email = normal(email);
    }

    static String normal(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return address.substring(0, Math.min(address.length(), LONGEST_EMAIL));
    }
}
