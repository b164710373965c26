package nl.buro3.productentool.account.registration;

import java.security.SecureRandom;
import java.util.Base64;

/** The keys in the links by which somebody confirms their address. */
final class ConfirmingKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConfirmingKeys() {}

    /** A new one, that nobody guesses. */
    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
