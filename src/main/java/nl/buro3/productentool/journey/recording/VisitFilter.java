package nl.buro3.productentool.journey.recording;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every reader of a page a visit, in a signed cookie, and takes it away from who does not want one. Nothing is
 * stored here: what fetches pages and sends no touchpoints leaves no trace.
 *
 * @see <a href="../../../../../../../../docs/decisions/0004-consent-and-visits.md">decision 4</a>
 */
@Component
@ConditionalOnWebApplication
@Order(VisitFilter.AFTER_REQUEST_CONTEXT)
public class VisitFilter extends OncePerRequestFilter {

    static final int AFTER_REQUEST_CONTEXT = -104;
    private static final Pattern NO_PAGE =
            Pattern.compile("/(VAADIN|media|portal|api|actuator|intern)(/.*)?|/(favicon\\.ico|robots\\.txt|sw\\.js)");

    private final VisitCookies cookies;
    private final CurrentReader readers;

    VisitFilter(VisitCookies cookies, CurrentReader readers) {
        this.cookies = cookies;
        this.readers = readers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return !"GET".equals(request.getMethod())
                || accepted == null
                || !accepted.contains("text/html")
                || (query != null && query.contains("v-r="))
                || NO_PAGE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (Consent.of(request)) {
            case REFUSED, REFUSED_BY_BROWSER -> cookies.forget(request, response);
            case OPEN -> keepVisit(request, response);
            case GIVEN -> {
                keepVisit(request, response);
                if (cookies.visitor(request).isEmpty()) {
                    cookies.keepVisitor(UUID.randomUUID(), request, response);
                }
            }
        }
        chain.doFilter(request, response);
    }

    private void keepVisit(HttpServletRequest request, HttpServletResponse response) {
        VisitToken visit =
                cookies.visit(request).map(readers::continued).orElseGet(() -> readers.begun(referrer(request)));
        request.setAttribute(CurrentReader.VISIT, visit);
        cookies.keepVisit(visit, request, response);
    }

    /** The host of another site that led here; empty when there is none. */
    private static String referrer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(VisitFilter::host)
                .filter(host -> !host.equalsIgnoreCase(request.getServerName()))
                .map(host -> host.startsWith("www.") ? host.substring(4) : host)
                .orElse("");
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
