package nl.buro3.productentool.account.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks what is kept of them, or wants it gone.
 *
 * @param email their address, in small letters; empty for a browser that nobody is known to have used
 * @param account with which they log in, or null
 * @param marks by what else texts tell who it is: full names and phone numbers, in small letters
 * @param visitors browsers of theirs that are recognised, besides those that their account was used in
 */
public record Subject(String email, @Nullable Account account, Set<String> marks, Set<UUID> visitors) {

    private static final int SHORTEST_MARK = 5;

    /** What is too short to tell one person from another is no mark: a first name alone is not. */
    public Subject {
        marks = marks.stream()
                .map(mark -> mark.strip().toLowerCase(Locale.ROOT))
                .filter(mark -> mark.length() >= SHORTEST_MARK && mark.matches(".*\\S[\\s\\d]\\S.*"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody of whom nothing but a browser is known. */
    public static Subject visitor(UUID visitor) {
        return new Subject("", null, Set.of(), Set.of(visitor));
    }

    /** The number of the account, or one that no account has. */
    public long person() {
        return account == null ? -1 : account.id();
    }

    /**
     * Patterns for SQL's {@code like}, in small letters, with {@code !} before a sign that means something there: a text
     * that fits one is about this person. None where only a browser is known.
     */
    public Set<String> likely() {
        return Stream.concat(Stream.of(email), marks.stream())
                .filter(mark -> !mark.isBlank())
                .map(mark -> "%" + Likeness.literal(mark) + "%")
                .collect(Collectors.toUnmodifiableSet());
    }
}
