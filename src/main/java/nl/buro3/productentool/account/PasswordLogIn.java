package nl.buro3.productentool.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Log-in by e-mail address and password. After too many wrong ones the right one is refused as well, for a while. */
@Component
class PasswordLogIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LogInThrottle throttle;

    PasswordLogIn(People people, PasswordEncoder encoder, LogInThrottle throttle) {
        this.passwords = new DaoAuthenticationProvider(email -> signedIn(people, email));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    private static UserDetails signedIn(People people, String email) {
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(person -> new SignedIn(person.account(), person.passwordHash(), person.isEnabled()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown e-mail address"));
    }

    /** @throws LockedException after too many wrong attempts */
    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String place = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.admit(attempt.getName(), place)) {
            throw new LockedException("too many wrong log-ins");
        }
        Authentication who = passwords.authenticate(attempt);
        throttle.succeeded(attempt.getName(), place);
        return who;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
