package nl.buro3.productentool.account.login;

import java.time.Duration;
import java.util.Optional;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.login.Unconfirmed.UnconfirmedException;
import nl.buro3.productentool.common.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Log-in by e-mail address and password. After too many wrong ones the right one is refused as well, for a while. */
@Component
class PasswordLogIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LogInThrottle throttle;
    private final TrustedDevices devices;
    private final LogInLog log;
    private final Unconfirmed unconfirmed;

    PasswordLogIn(
            People people,
            PasswordEncoder encoder,
            LogInThrottle throttle,
            TrustedDevices devices,
            LogInLog log,
            Unconfirmed unconfirmed) {
        this.passwords = new DaoAuthenticationProvider(email -> PersonResolver.find(people, email)
                .orElseThrow(() -> new UsernameNotFoundException("unknown e-mail address")));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.devices = devices;
        this.log = log;
        this.unconfirmed = unconfirmed;
    }

    /**
     * @throws TooManyLogInsException after too many wrong attempts
     * @throws UnconfirmedException for who registered with this password and has not confirmed the address: they may know
     */
    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        LogInAttempt attempt = attempt(tried);
        try {
            Duration wait = throttle.admit(attempt);
            if (wait.isPositive()) {
                throw new TooManyLogInsException(wait);
            }
            Authentication who = passwords.authenticate(tried);
            throttle.succeeded(attempt);
            if (who != null && who.getPrincipal() instanceof SignedIn user) {
                log.succeeded(attempt, user.account());
            }
            return who;
        } catch (AuthenticationServiceException e) {
            throttle.undecided(attempt);
            throw e;
        } catch (AuthenticationException e) {
            log.failed(attempt, e);
            throw isUnconfirmed(e, tried) ? new UnconfirmedException() : e;
        }
    }

    /** What was refused untried stays so: nobody learns here by guessing. */
    private boolean isUnconfirmed(AuthenticationException refused, Authentication tried) {
        return refused instanceof BadCredentialsException
                && tried.getCredentials() instanceof String password
                && unconfirmed.isOf(tried.getName(), password);
    }

    private LogInAttempt attempt(Authentication tried) {
        return tried.getDetails() instanceof LogInDetails place
                ? new LogInAttempt(
                        tried.getName(),
                        place.network(),
                        place.device().flatMap(cookie -> devices.known(LogInAttempt.normal(tried.getName()), cookie)))
                : new LogInAttempt(tried.getName(), Network.of(""), Optional.empty());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
