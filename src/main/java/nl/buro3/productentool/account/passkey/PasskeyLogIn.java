package nl.buro3.productentool.account.passkey;

import nl.buro3.productentool.account.login.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A log-in by a passkey. */
public final class PasskeyLogIn extends AbstractAuthenticationToken {

    private final SignedIn person;
    private final String passkey;

    /** @param passkey by which one it was */
    PasskeyLogIn(SignedIn person, String passkey) {
        super(person.getAuthorities());
        this.person = person;
        this.passkey = passkey;
        setAuthenticated(true);
    }

    /** By which passkey somebody came in; null for another way. */
    public static @Nullable String passkeyOf(Authentication authentication) {
        return authentication instanceof PasskeyLogIn logIn ? logIn.passkey : null;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
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
