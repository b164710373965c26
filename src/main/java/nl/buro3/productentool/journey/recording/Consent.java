package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/**
 * What a visitor said about being followed.
 *
 * @see <a href="../../../../../../../../docs/decisions/0004-consent-and-visits.md">decision 4</a>
 */
public enum Consent {
    /** Nothing yet: the visit counts, the visitor is not recognised the next time. */
    OPEN,
    /** Yes: the visitor is recognised. */
    GIVEN,
    /** No: there is no visit; counted is only that a link was opened, or that contact was asked for. */
    REFUSED,
    /** The browser says no for them, by Global Privacy Control: the same. */
    REFUSED_BY_BROWSER;

    /** The cookie that keeps the choice; the recorder reads it too. */
    public static final String COOKIE = "toestemming";

    /** The words of the choice, in the cookie and in the form. */
    public static final String YES = "ja";

    public static final String NO = "nee";

    /** What the sender of this request said; Global Privacy Control counts as a no, whatever was said before. */
    public static Consent of(HttpServletRequest request) {
        if ("1".equals(request.getHeader("Sec-GPC"))) {
            return REFUSED_BY_BROWSER;
        }
        return switch (cookie(request, COOKIE).orElse("")) {
            case YES -> GIVEN;
            case NO -> REFUSED;
            default -> OPEN;
        };
    }

    boolean isNo() {
        return this == REFUSED || this == REFUSED_BY_BROWSER;
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }
}
