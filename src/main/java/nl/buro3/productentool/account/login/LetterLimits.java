package nl.buro3.productentool.account.login;

import java.time.Duration;
import java.util.Locale;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.stereotype.Component;

/**
 * How many letters strangers may have the portal write: who forgot their password and who registers have one count. A
 * network is refused for what it sent itself, and while many come from everywhere, each network has one. An address that
 * got {@value #MOST_OF_AN_ADDRESS} in an hour gets no more, and nobody is told, since that would say whose it is.
 */
@Component
public class LetterLimits {

    /** Of one network in ten minutes; an office is one. */
    public static final int MOST_OF_A_NETWORK = 20;

    public static final int MOST_OF_AN_ADDRESS = 3;

    static final int MANY = 300;

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KNOWN = 50_000;

    private final RateLimit<Network> networks = new RateLimit<>(MOST_OF_A_NETWORK, WHILE, WHILE, KNOWN);
    private final RateLimit<Network> firstOfANetwork = new RateLimit<>(1, WHILE, WHILE, KNOWN);
    private final RateLimit<String> everyone = new RateLimit<>(MANY, WHILE, WHILE, 1);
    private final RateLimit<String> addresses = new RateLimit<>(MOST_OF_AN_ADDRESS, HOUR, HOUR, KNOWN);

    /**
     * Counts one more of a network.
     *
     * @throws TooManyLettersException when this network asked for so many
     */
    public void count(Network sender) {
        boolean first = firstOfANetwork.allows(sender);
        if (!networks.allows(sender) || !(everyone.allows("") || first)) {
            throw new TooManyLettersException();
        }
    }

    /** Whether one more letter goes to an address that anyone may have filled in. */
    public boolean mayMail(String email) {
        return addresses.allows(email.toLowerCase(Locale.ROOT));
    }
}
