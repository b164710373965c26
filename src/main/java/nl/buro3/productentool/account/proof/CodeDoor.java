package nl.buro3.productentool.account.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.common.Sha256;
import org.springframework.stereotype.Component;

/**
 * What a link asks of who has no account before it opens: a code that is sent to one address. It bounds how many codes are
 * sent and tried, and gives the browser that typed the right one a signed pass for that link and for a while.
 */
@Component
public class CodeDoor {

    /** How long a browser may stay in once the code was right. */
    public static final Duration STAYS = Duration.ofHours(8);

    private static final int CODES_AN_HOUR = 5;
    private static final int ASKED_BY_A_NETWORK = 60;
    private static final long REMEMBERED = 10_000;
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern PASS = Pattern.compile("([a-z]+):([0-9]{1,18}):([0-9]{1,12}):([0-9a-f]{64})");

    private final Signatures signatures;
    private final Clock clock;
    private final RateLimit<String> codes =
            new RateLimit<>(CODES_AN_HOUR, Duration.ofHours(1), Duration.ofHours(2), REMEMBERED);
    private final RateLimit<Network> networks =
            new RateLimit<>(ASKED_BY_A_NETWORK, Duration.ofHours(1), Duration.ofHours(2), REMEMBERED);

    CodeDoor(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Whether one more code may be sent for a link, asked for from here. */
    public boolean maySend(String token, Network sender) {
        return networks.allows(sender) && codes.allows(Sha256.hex(token));
    }

    /** The code that was typed, without what people put between digits; empty where it is none or too many were tried. */
    public Optional<String> tried(String typed, Network sender) {
        String code = typed.replaceAll("[\\s.-]", "");
        return networks.allows(sender) && CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /**
     * A pass for the browser that typed the right code.
     *
     * @param kind of what it opens, in small letters
     * @param number of what it opens
     */
    public String pass(String kind, long number, String token) {
        long until = clock.instant().plus(STAYS).getEpochSecond();
        return signatures.sign("%s:%d:%d:%s".formatted(kind, number, until, Sha256.hex(token)));
    }

    /** The number of what a pass opens, where it is for this link and not over. */
    public OptionalLong admitted(String kind, String token, String pass) {
        return signatures
                .verify(pass)
                .map(PASS::matcher)
                .filter(known -> known.matches() && isFor(kind, token, known))
                .map(known -> OptionalLong.of(Long.parseLong(known.group(2))))
                .orElseGet(OptionalLong::empty);
    }

    private boolean isFor(String kind, String token, Matcher known) {
        return known.group(1).equals(kind)
                && Instant.ofEpochSecond(Long.parseLong(known.group(3))).isAfter(clock.instant())
                && known.group(4).equals(Sha256.hex(token));
    }
}
