package nl.buro3.productentool.account.proof;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.buro3.productentool.account.login.PresentPassword;
import nl.buro3.productentool.account.login.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Knows of each session when its person last showed who they are: by logging in, or by their password. What stays after a
 * log-in, such as a passkey, is made by who did so just now, and not by who finds a browser that somebody left.
 */
@Service
public class RecentProof {

    /** For how long it counts. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String AT = RecentProof.class.getName() + ".at";

    private final PresentPassword passwords;
    private final Clock clock;

    RecentProof(PresentPassword passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && loggedIn.getAuthentication().getPrincipal() instanceof SignedIn) {
            shown(current.getRequest().getSession());
        }
    }

    /** Whether who this session is of showed it just now. */
    public boolean isRecent(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(AT) instanceof Instant at
                && clock.instant().isBefore(at.plus(GOOD_FOR));
    }

    /**
     * Takes the password of who is logged in.
     *
     * @throws nl.buro3.productentool.account.login.WrongPasswordException when theirs is another
     * @throws nl.buro3.productentool.account.login.TooManyLogInsException after too many wrong ones
     */
    @PreAuthorize("isAuthenticated()")
    public void show(String password, HttpSession session) {
        passwords.check(password);
        shown(session);
    }

    private void shown(HttpSession session) {
        session.setAttribute(AT, clock.instant());
    }
}
