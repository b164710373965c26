package nl.buro3.productentool.shell.unsent;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.account.login.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Knows who writes in a browser after their session has ended, by a signed cookie that names who logged in there last, in a
 * way that only the portal can read. It lets nobody in; what it is for is that nobody else is shown what they wrote.
 */
@Component
class Writers {

    static final String COOKIE = "schrijver";

    private static final String KIND = "schrijver.";

    private final Signatures signatures;

    Writers(Signatures signatures) {
        this.signatures = signatures;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && loggedIn.getAuthentication().getPrincipal() instanceof SignedIn user) {
            ResponseCookie cookie = ResponseCookie.from(
                            COOKIE, signatures.sign(KIND + name(user.account().id())))
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(current.getRequest().isSecure())
                    .build();
            @Nullable HttpServletResponse response = current.getResponse();
            if (response != null) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            }
        }
    }

    /** Who is logged in, by the name that is used here; empty for a visitor. */
    Optional<String> current() {
        return Accounts.current().map(account -> name(account.id()));
    }

    /** Who was logged in last where this request comes from; empty where nobody was. */
    Optional<String> last(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> signatures.verify(value).stream())
                .filter(content -> content.startsWith(KIND))
                .map(content -> content.substring(KIND.length()))
                .findFirst();
    }

    private String name(long person) {
        return signatures.pseudonym(KIND + person);
    }
}
