package nl.buro3.productentool.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Signatures;
import org.springframework.stereotype.Component;

/**
 * Keys by which somebody chooses a password: signed, and stored nowhere. A key names the person, until when it is good, and
 * a digest of the password that they had when it was made, so that it is good for one new password.
 */
@Component
public class PasswordKeys {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Who asked for it themselves is there to use it. */
    static final Duration AFTER_FORGETTING = Duration.ofHours(1);

    private static final Pattern CONTENT = Pattern.compile("wachtwoord\\.(\\d{1,18})\\.(\\d{1,12})\\.([0-9a-f]{64})");

    private final Signatures signatures;
    private final People people;
    private final Clock clock;

    PasswordKeys(Signatures signatures, People people, Clock clock) {
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    /** For who was invited. */
    public String make(Person person) {
        return make(person.account().id(), GOOD_FOR, person.passwordHash());
    }

    /** For who forgot theirs. */
    String makeForAnHour(Person person) {
        return make(person.account().id(), AFTER_FORGETTING, person.passwordHash());
    }

    /** A key that opens nothing, for the work that it takes. */
    String makeForAnHour(String nobody) {
        return make(0, AFTER_FORGETTING, nobody);
    }

    private String make(long person, Duration goodFor, String passwordHash) {
        long end = clock.instant().plus(goodFor).getEpochSecond();
        return signatures.sign("wachtwoord.%d.%d.%s".formatted(person, end, Standing.digest(passwordHash)));
    }

    /** Whose key it is; empty when it is not ours, too old or used, or when they may not log in. */
    Optional<Person> owner(String key) {
        return signatures
                .verify(key)
                .map(CONTENT::matcher)
                .filter(Matcher::matches)
                .flatMap(this::owner);
    }

    private Optional<Person> owner(Matcher content) {
        Instant end = Instant.ofEpochSecond(Long.parseLong(content.group(2)));
        return people.findById(Long.valueOf(content.group(1)))
                .filter(person -> clock.instant().isBefore(end)
                        && person.canLogIn()
                        && digest(person).equals(content.group(3)));
    }

    private static String digest(Person person) {
        return Standing.digest(person.passwordHash());
    }
}
