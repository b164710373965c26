package nl.buro3.productentool.account.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import nl.buro3.productentool.common.Sha256;
import org.jspecify.annotations.Nullable;

/** Six digits that are sent to an address and open something once; only their hash is kept, with what they open. */
@Embeddable
public class OneTimeCode {

    /** How long a code can be used. */
    public static final Duration HOLDS = Duration.ofMinutes(15);

    /** How often a code can be tried. */
    public static final int MOST_TRIES = 5;

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "code_hash")
    private String codeHash = "";

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    private int tries;

    /** No code was sent yet, so none opens. */
    public OneTimeCode() {}

    /**
     * A new code, which takes the place of any before it.
     *
     * @param opens the hash of what it opens, so that the same digits are another hash elsewhere
     * @return the digits, to be sent; they are known here only
     */
    public String next(String opens, Instant now) {
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        codeHash = Sha256.hex(opens + code);
        codeUntil = now.plus(HOLDS);
        tries = 0;
        return code;
    }

    /** Tries a code; one that was right opens once, and after too many tries none does. */
    public boolean opens(String opens, String code, Instant now) {
        if (codeUntil == null || !now.isBefore(codeUntil) || tries >= MOST_TRIES) {
            return false;
        }
        tries++;
        boolean isRight = codeHash.equals(Sha256.hex(opens + code));
        if (isRight) {
            codeUntil = null;
        }
        return isRight;
    }
}
