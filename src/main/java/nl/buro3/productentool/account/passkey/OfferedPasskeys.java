package nl.buro3.productentool.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.buro3.productentool.account.login.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Knows of each session whether its person should hear that there are passkeys: looked up once, at the log-in. */
@Component
public class OfferedPasskeys {

    /** The cookie of a browser in which the offer was put away; only the log-in is sent it. */
    public static final String PUT_AWAY = "passkey-later";

    private static final String DUE = OfferedPasskeys.class.getName() + ".due";

    private final StoredPasskeys stored;
    private final PasskeyParties parties;

    OfferedPasskeys(StoredPasskeys stored, PasskeyParties parties) {
        this.stored = stored;
        this.parties = parties;
    }

    /** Whether the offer is due in this session. */
    public static boolean isDue(@Nullable HttpSession session) {
        return session != null && session.getAttribute(DUE) != null;
    }

    /** It was taken, or put away. */
    public static void forget(HttpSession session) {
        session.removeAttribute(DUE);
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && loggedIn.getAuthentication().getPrincipal() instanceof SignedIn person) {
            HttpServletRequest request = current.getRequest();
            HttpSession session = request.getSession();
            forget(session);
            if (WebUtils.getCookie(request, PUT_AWAY) == null
                    && parties.of(request).isPresent()
                    && stored.of(person.account().email()).isEmpty()) {
                session.setAttribute(DUE, true);
            }
        }
    }
}
