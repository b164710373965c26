package nl.buro3.productentool.account.login;

import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.proof.OwnerLetters;
import nl.buro3.productentool.audit.Audited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people choose their own password: by a key that was made for them, or by the one they have. */
@Service
@Transactional
public class Passwords {

    private static final Logger log = LoggerFactory.getLogger(Passwords.class);

    private final PasswordKeys keys;
    private final PasswordEncoder encoder;
    private final PresentPassword present;
    private final OwnerLetters letters;
    private final ApplicationEventPublisher events;

    Passwords(
            PasswordKeys keys,
            PasswordEncoder encoder,
            PresentPassword present,
            OwnerLetters letters,
            ApplicationEventPublisher events) {
        this.keys = keys;
        this.encoder = encoder;
        this.present = present;
        this.letters = letters;
        this.events = events;
    }

    /** Whose key this is; empty when it is good for nothing (any more). Anybody may ask who has it. */
    @Transactional(readOnly = true)
    public Optional<Account> whose(String key) {
        return keys.owner(key).map(Person::account);
    }

    /**
     * Gives who has this key the password that they chose; sessions of the account end, and a letter tells its owner.
     *
     * @throws UnknownKeyException when it is good for nothing (any more)
     * @throws RefusedPasswordException when the password is not taken; the key stays good
     */
    public void choose(String key, String password, Posting posting) {
        Person person = keys.owner(key).orElseThrow(UnknownKeyException::new);
        store(person, password, "password.chosen", posting);
        log.info("{} chose a password by a link", person.account().role());
    }

    /**
     * Changes the password of who is logged in; all sessions of the account end, this one too. A letter tells its
     * owner.
     *
     * @throws WrongPasswordException when the present one is another
     * @throws TooManyLogInsException after too many wrong ones
     * @throws RefusedPasswordException when the new one is not taken
     */
    @PreAuthorize("isAuthenticated()")
    public void change(String typed, String wanted, Posting posting) {
        Person person = present.check(typed);
        store(person, wanted, "password.changed", posting);
    }

    private static List<String> own(Account account) {
        OrganisationRef organisation = account.organisation();
        return organisation == null
                ? List.of(account.name(), account.email())
                : List.of(account.name(), account.email(), organisation.name());
    }

    private void store(Person person, String password, String action, Posting posting) {
        PasswordMistake.in(password, own(person.account())).ifPresent(mistake -> {
            throw new RefusedPasswordException(mistake);
        });
        person.choosePassword(String.valueOf(encoder.encode(password)));
        long self = person.account().id();
        events.publishEvent(new Audited(self, action, "persoon/" + self, "", ""));
        letters.passwordChanged(person.account(), posting);
    }
}
