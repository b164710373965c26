package nl.buro3.productentool.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A person as Spring Security knows them. */
final class SignedIn extends User {

    private final Account account;

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
    }

    Account account() {
        return account;
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
