package nl.buro3.productentool.account.login;

import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Resolves whoever logged in to the person of the portal, by whatever way they did: their e-mail address is the name that a
 * passkey or an identity provider gives. Rights come from the membership alone, and are read anew each time.
 *
 * @see <a href="../../../../../../../../docs/decisions/0018-who-is-asking.md">Decision 18</a>
 */
@Component
public class PersonResolver {

    private final People people;

    PersonResolver(People people) {
        this.people = people;
    }

    /**
     * The log-in with a {@link SignedIn} as its principal: the same one where it has that already, or names nobody on
     * purpose; empty for who is no person of the portal, or cannot log in (any more).
     */
    public Optional<Authentication> resolve(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Optional.of(authentication);
        }
        return find(people, authentication.getName())
                .filter(SignedIn::isEnabled)
                .map(person -> new PreAuthenticatedAuthenticationToken(
                        person, authentication.getCredentials(), person.getAuthorities()));
    }

    static Optional<SignedIn> find(People people, String email) {
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT)).map(PersonResolver::signedIn);
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(person.account(), person.passwordHash(), person.canLogIn());
    }
}
