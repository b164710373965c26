package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Signatures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookies of the journey: the visit, the visitor, and the choice about being followed. */
@Component
class VisitCookies {

    static final String VISIT = "bezoek";
    static final String VISITOR = "bezoeker";
    private static final Duration LONG = Duration.ofDays(180);

    private final Signatures signatures;

    VisitCookies(Signatures signatures) {
        this.signatures = signatures;
    }

    /** The visit that the browser says it is in, however long ago; empty when there is none or it is forged. */
    Optional<VisitToken> visit(HttpServletRequest request) {
        return Consent.cookie(request, VISIT).flatMap(signatures::verify).flatMap(VisitToken::read);
    }

    /** The visitor that the browser says it is; empty when there is none or it is forged. */
    Optional<UUID> visitor(HttpServletRequest request) {
        return Consent.cookie(request, VISITOR).flatMap(signatures::verify).flatMap(VisitCookies::uuid);
    }

    void keepVisit(VisitToken visit, HttpServletRequest request, HttpServletResponse response) {
        add(response, hidden(VISIT, signatures.sign(visit.written()), request).build());
    }

    void keepVisitor(UUID visitor, HttpServletRequest request, HttpServletResponse response) {
        add(
                response,
                hidden(VISITOR, signatures.sign(visitor.toString()), request)
                        .maxAge(LONG)
                        .build());
    }

    /** Keeps the choice where the recorder can read it. */
    void keepChoice(String choice, HttpServletRequest request, HttpServletResponse response) {
        add(
                response,
                hidden(Consent.COOKIE, choice, request)
                        .httpOnly(false)
                        .maxAge(LONG)
                        .build());
    }

    /** Takes visit and visitor away from a browser that has them. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        for (String name : new String[] {VISIT, VISITOR}) {
            if (Consent.cookie(request, name).isPresent()) {
                add(response, hidden(name, "", request).maxAge(0).build());
            }
        }
    }

    private static ResponseCookie.ResponseCookieBuilder hidden(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
