package nl.buro3.productentool.sales.ui.quote;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.proof.CodeDoor;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.sales.quote.ProspectQuotes;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a browser has once the code of a quote's own link was right: strictly necessary, signed, and sent to such links only. */
@Component
class ProspectPass implements OneReader {

    private static final String NAME = "offerte";

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().startsWith(ProspectQuotes.PATH);
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
                .path("/offerte")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(CodeDoor.STAYS)
                .build();
    }
}
