package nl.buro3.productentool.account.login;

import java.time.Duration;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.common.Network;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who is logged in for the password that they have. */
@Service
public class PresentPassword {

    /** Wrong ones are counted apart from log-ins: who fails here keeps nobody out. */
    private static final String HERE = "eigen wachtwoord";

    private final People people;
    private final PasswordEncoder encoder;
    private final LogInThrottle throttle;

    PresentPassword(People people, PasswordEncoder encoder, LogInThrottle throttle) {
        this.people = people;
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /**
     * Whose it is.
     *
     * @throws WrongPasswordException when theirs is another
     * @throws TooManyLogInsException after too many wrong ones
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Person check(String typed) {
        Person person = Accounts.current()
                .flatMap(account -> people.findById(account.id()))
                .orElseThrow(WrongPasswordException::new);
        LogInAttempt attempt = new LogInAttempt(person.account().email(), Network.of(""), Optional.of(HERE));
        Duration wait = throttle.admit(attempt);
        if (wait.isPositive()) {
            throw new TooManyLogInsException(wait);
        }
        if (!encoder.matches(typed, person.passwordHash())) {
            throw new WrongPasswordException();
        }
        throttle.succeeded(attempt);
        return person;
    }
}
