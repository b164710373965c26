package nl.buro3.productentool.sharing;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes tokens that nobody guesses: 12 letters and digits, some 69 bits, without the ones that look alike. */
@Component
class Tokens {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return token.toString();
    }
}
