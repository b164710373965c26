package nl.buro3.productentool.account.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a module keeps of people. Each module that keeps something offers one: {@link PrivacyDesk} hands all of it out, or
 * erases it, in one transaction.
 *
 * @see <a href="../../../../../../../../docs/decisions/0017-erasure-by-every-module.md">Decision 17</a>
 */
public interface PersonalData {

    /** Under which name it stands in what is handed out, one word in English. */
    String part();

    /** What is kept of them, as records that can be written as JSON; none for nothing. */
    List<?> of(Subject subject);

    /**
     * How many of what that is, for a person to recognise.
     *
     * @param kept what {@link #of} gave, with something in it
     * @return numbers by the name of what is counted, in the order in which they are said; the texts say each in words
     *     under {@code personal.count.}
     */
    default Map<String, Integer> counts(List<?> kept) {
        return Map.of(part(), kept.size());
    }

    /** Takes it all away. Whoever fails lets everything stay as it was. */
    void erase(Subject subject);

    /** Full names and phone numbers that were given with this address; none where that is not known here. */
    default Set<String> marks(String email) {
        return Set.of();
    }
}
