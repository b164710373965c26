package nl.buro3.productentool.search.api;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address make so many requests to the API in a minute, and answers 429 to more. The suggestions that the
 * portal's own pages ask for while people type are counted apart and may be more: a whole office can have one address.
 */
@Component
class ApiRateLimit extends OncePerRequestFilter {

    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final RateLimit<String> programs;
    private final RateLimit<String> ownPages;

    ApiRateLimit(
            @Value("${portal.api.requests-per-minute:600}") int requests,
            @Value("${portal.api.suggestions-per-minute:6000}") int suggestions) {
        this.programs = perMinute(requests);
        this.ownPages = perMinute(suggestions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RateLimit<String> limit = isTypedOnOwnPage(request) ? ownPages : programs;
        ConsumptionProbe probe = limit.probe(request.getRemoteAddr());
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** By what a browser says; a program that says the same wins some suggestions by it and nothing else. */
    private static boolean isTypedOnOwnPage(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/v1/suggest")
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static RateLimit<String> perMinute(int most) {
        return new RateLimit<>(most, Duration.ofMinutes(1), REMEMBERED, MOST_ADDRESSES);
    }
}
