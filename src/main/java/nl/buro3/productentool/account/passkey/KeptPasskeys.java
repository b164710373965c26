package nl.buro3.productentool.account.passkey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.audit.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which passkeys stay when somebody chooses a password by a link: those that they say are theirs. Who does so may have lost
 * their account to somebody who made one, and it must not be a way back in.
 *
 * @see <a href="../../../../../../../../docs/decisions/0018-who-is-asking.md">Decision 18</a>
 */
@Service
@Transactional
public class KeptPasskeys {

    private final StoredPasskeys stored;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    KeptPasskeys(StoredPasskeys stored, Passwords passwords, ApplicationEventPublisher events) {
        this.stored = stored;
        this.passwords = passwords;
        this.events = events;
    }

    /** Those of whose key this is; none when it is good for nothing (any more). Anybody may ask who has it. */
    @Transactional(readOnly = true)
    public List<Passkey> of(String key) {
        return passwords.whose(key).map(owner -> stored.of(owner.email())).orElse(List.of());
    }

    /**
     * Gives who has this key the password that they chose, and takes all passkeys away but those named.
     *
     * @param kept ids of passkeys; others' among them mean nothing
     * @throws nl.buro3.productentool.account.login.UnknownKeyException when the key is good for nothing (any more)
     * @throws nl.buro3.productentool.account.login.RefusedPasswordException when the password is not taken
     */
    public void choose(String key, String password, Set<String> kept, Posting posting) {
        Optional<Account> owner = passwords.whose(key);
        passwords.choose(key, password, posting);
        owner.ifPresent(account -> stored.of(account.email()).stream()
                .map(Passkey::id)
                .filter(id -> !kept.contains(id))
                .filter(id -> stored.delete(id, account.email()))
                .forEach(id -> removed(account.id())));
    }

    private void removed(long person) {
        events.publishEvent(new Audited(person, "passkey.removed", "persoon/" + person, "", ""));
    }
}
