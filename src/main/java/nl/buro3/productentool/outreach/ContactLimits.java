package nl.buro3.productentool.outreach;

import java.time.Duration;
import java.util.Locale;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.stereotype.Component;

/**
 * How many questions are taken, in ten minutes. Nobody is locked out by others: a network is refused for what it sent
 * itself; a specialist or an address that got many gets no more mail, while the questions are in the inbox all the same;
 * and while many come from everywhere, each network has one.
 *
 * <p>An office behind one address has {@value #MOST_OF_A_NETWORK}, and then one more every minute.
 */
@Component
class ContactLimits {

    static final int MOST_OF_A_NETWORK = 10;
    static final int MOST_LETTERS_TO_A_SPECIALIST = 30;
    static final int MOST_LETTERS_TO_A_READER = 3;
    static final int MANY = 300;

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int KNOWN = 50_000;

    private final RateLimit<Network> networks = limit(MOST_OF_A_NETWORK);
    private final RateLimit<Network> firstOfANetwork = limit(1);
    private final RateLimit<String> everyone = limit(MANY);
    private final RateLimit<String> specialists = limit(MOST_LETTERS_TO_A_SPECIALIST);
    private final RateLimit<String> readers = limit(MOST_LETTERS_TO_A_READER);

    private static <K> RateLimit<K> limit(int most) {
        return new RateLimit<>(most, WHILE, WHILE, KNOWN);
    }

    /** @throws TooManyQuestionsException when this network sent so many */
    void count(Network sender) {
        boolean first = firstOfANetwork.allows(sender);
        if (!networks.allows(sender) || !(everyone.allows("") || first)) {
            throw new TooManyQuestionsException();
        }
    }

    /** Whether the specialist gets one more letter. */
    boolean mayMailSpecialist(String handle) {
        return specialists.allows(handle);
    }

    /** Whether one more confirmation goes to an address that anyone may have filled in. */
    boolean mayMailReader(String email) {
        return readers.allows(email.toLowerCase(Locale.ROOT));
    }
}
