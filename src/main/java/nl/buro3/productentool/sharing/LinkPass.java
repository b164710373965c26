package nl.buro3.productentool.sharing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.proof.CodeDoor;
import nl.buro3.productentool.page.OneReader;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a browser has once the code of a link was right: strictly necessary, signed, and sent to links only. */
@Component
class LinkPass implements OneReader {

    private static final String NAME = "deellink";

    @Override
    public boolean isFor(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(SharedLink.PATH) || path.equals(LinkPage.CARDS) || path.equals(EndedLink.PAGE);
    }

    /** The pass that the browser sent, or empty. */
    static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** For the browser to keep a while. */
    static ResponseCookie cookie(String pass, HttpServletRequest request) {
        return ResponseCookie.from(NAME, pass)
                .path(SharedLink.PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(CodeDoor.STAYS)
                .build();
    }
}
