package nl.buro3.productentool.common;

import java.security.SecureRandom;

/** A word that nobody guesses, to stand in an address. */
public final class OpaqueToken {

    /** Of 130 bits. */
    public static final int LENGTH = 26;

    /** Small letters and digits that are not taken for each other, so that capitals mean the same: five bits each. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueToken() {}

    /** Another one each time. */
    public static String next() {
        StringBuilder token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return token.toString();
    }
}
