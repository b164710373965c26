package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.JourneyProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds out who sent a request. */
@Component
class CurrentReader {

    /** Where {@link VisitFilter} leaves the visit that it began or continued. */
    static final String VISIT = CurrentReader.class.getName() + ".visit";

    private final VisitCookies cookies;
    private final JourneyProperties properties;
    private final Clock clock;

    CurrentReader(VisitCookies cookies, JourneyProperties properties, Clock clock) {
        this.cookies = cookies;
        this.properties = properties;
        this.clock = clock;
    }

    /** The request of this thread; empty outside of one. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest())
                : Optional.empty();
    }

    /**
     * The sender of this request, in the visit that goes on or, after a silence, in a new one. Empty when the browser
     * has no visit of ours, or its user does not want to be followed.
     */
    Optional<TouchpointSender> of(HttpServletRequest request) {
        Consent consent = Consent.of(request);
        if (consent.isNo()) {
            return Optional.empty();
        }
        return visit(request)
                .map(visit -> new TouchpointSender(
                        visit,
                        consent == Consent.GIVEN ? cookies.visitor(request).orElse(null) : null,
                        Accounts.current().orElse(null),
                        DeviceType.of(request.getHeader(HttpHeaders.USER_AGENT))));
    }

    private Optional<VisitToken> visit(HttpServletRequest request) {
        return request.getAttribute(VISIT) instanceof VisitToken begun
                ? Optional.of(begun)
                : cookies.visit(request).map(this::continued);
    }

    /** The same visit a moment later, or a new one when it was silent for too long. */
    VisitToken continued(VisitToken visit) {
        return visit.goesOn(clock, properties.visitTimeout())
                ? visit.seenNow(clock)
                : VisitToken.fresh(clock, visit.source());
    }

    VisitToken begun(@Nullable String source) {
        return VisitToken.fresh(clock, source == null ? "" : source);
    }
}
