package nl.buro3.productentool.account.login;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Signatures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Browsers in which an account was logged in before, known by a signed cookie that only the log-in is sent. Strangers who
 * try passwords do not keep them out.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">Device cookies</a>
 */
@Component
class TrustedDevices {

    static final String COOKIE = "apparaat";

    private static final String KIND = "apparaat.";
    private static final Duration KEPT = Duration.ofDays(180);

    private final Signatures signatures;

    TrustedDevices(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * The device of a log-in, if this account was logged in there before.
     *
     * @param email in lower case
     */
    Optional<String> known(String email, String cookie) {
        String begin = begin(email);
        return signatures
                .verify(cookie)
                .filter(content -> content.startsWith(begin))
                .map(content -> content.substring(begin.length()));
    }

    /** What a browser keeps after a log-in. */
    String cookie(String email) {
        return signatures.sign(begin(email) + UUID.randomUUID());
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && loggedIn.getAuthentication().getPrincipal() instanceof SignedIn user) {
            ResponseCookie cookie = ResponseCookie.from(
                            COOKIE, cookie(user.account().email()))
                    .path("/inloggen")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(current.getRequest().isSecure())
                    .maxAge(KEPT)
                    .build();
            @Nullable HttpServletResponse response = current.getResponse();
            if (response != null) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            }
        }
    }

    /** The cookie stays after a log-out, where anybody may sit: whose device it is, only the portal can tell. */
    private String begin(String email) {
        return KIND + signatures.pseudonym(KIND + email) + ".";
    }
}
