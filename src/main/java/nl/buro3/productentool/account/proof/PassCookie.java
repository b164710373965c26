package nl.buro3.productentool.account.proof;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie with the pass that {@link CodeDoor} gives a browser: strictly necessary, read by no script, and sent to what it
 * opens only.
 *
 * @param name of the cookie
 * @param path below which it is sent
 */
public record PassCookie(String name, String path) {

    /** The pass that the browser sent, or empty. */
    public String sent(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .orElse("");
    }

    /** For the browser to keep as long as the pass lets it in. */
    public ResponseCookie keeping(String pass, HttpServletRequest request) {
        return ResponseCookie.from(name, pass)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(CodeDoor.STAYS)
                .build();
    }
}
