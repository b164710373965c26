package nl.buro3.productentool.account.login;

import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A person as Spring Security knows them. */
public final class SignedIn extends User {

    private final Account account;
    private final Standing standing;

    SignedIn(Account account, String passwordHash, boolean enabled) {
        super(
                account.email(),
                passwordHash,
                enabled,
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
        this.account = account;
        OrganisationRef organisation = account.organisation();
        this.standing =
                Standing.of(account.role(), enabled, organisation == null ? null : organisation.id(), passwordHash);
    }

    public Account account() {
        return account;
    }

    /** What the log-in rested on. */
    Standing standing() {
        return standing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
