package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.sales.bundle.Basket;
import nl.buro3.productentool.sales.bundle.BundleLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a browser keeps for a visitor who puts a bundle together: the lines, signed, which no script reads, and beside them
 * how many there are, for the number in the header. Without them there would be no bundle, so they need no consent.
 */
@Component
public class BasketCookies {

    static final String LINES = "pakket";
    /** The number alone, so that a page which is the same for all readers can show it. */
    static final String COUNT = "pakket-aantal";
    /** Which cards those are, so that their buttons on such a page can say so. */
    static final String CARDS = "pakket-kaarten";

    private static final Duration KEPT = Duration.ofDays(30);

    private final Signatures signatures;

    BasketCookies(Signatures signatures) {
        this.signatures = signatures;
    }

    /** What the browser keeps; a forged cookie is as none. */
    public Basket of(HttpServletRequest request) {
        return value(request, LINES)
                .flatMap(signatures::verify)
                .flatMap(Basket::read)
                .orElse(Basket.EMPTY);
    }

    public void keep(Basket basket, HttpServletRequest request, HttpServletResponse response) {
        if (basket.lines().isEmpty()) {
            clear(request, response);
            return;
        }
        add(response, cookie(LINES, signatures.sign(basket.written()), KEPT, request));
        add(response, readable(COUNT, String.valueOf(basket.lines().size()), KEPT, request));
        List<Long> cards =
                basket.lines().all().stream().map(BundleLine::product).toList();
        add(response, readable(CARDS, numbers(cards), KEPT, request));
    }

    /** Leaves nothing to who sits here next. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        if (value(request, LINES).isPresent() || value(request, COUNT).isPresent()) {
            add(response, cookie(LINES, "", Duration.ZERO, request));
            add(response, readable(COUNT, "", Duration.ZERO, request));
            add(response, readable(CARDS, "", Duration.ZERO, request));
        }
    }

    public static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** A cookie that no script reads. */
    static ResponseCookie cookie(String name, String value, Duration kept, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(kept)
                .build();
    }

    static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Numbers of cards as the script reads them. */
    public static String numbers(List<Long> cards) {
        return cards.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    private static ResponseCookie readable(String name, String value, Duration kept, HttpServletRequest request) {
        return cookie(name, value, kept, request).mutate().httpOnly(false).build();
    }
}
