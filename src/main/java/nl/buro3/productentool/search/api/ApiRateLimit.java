package nl.buro3.productentool.search.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

    private final Limit programs;
    private final Limit ownPages;

    ApiRateLimit(
            @Value("${portal.api.requests-per-minute:600}") int requests,
            @Value("${portal.api.suggestions-per-minute:6000}") int suggestions) {
        this.programs = new Limit(requests);
        this.ownPages = new Limit(suggestions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Limit limit = isTypedOnOwnPage(request) ? ownPages : programs;
        ConsumptionProbe probe = limit.take(request.getRemoteAddr());
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

    /** So many requests a minute from each address. */
    private static final class Limit {

        private static final int MOST_ADDRESSES = 50_000;

        private final int perMinute;
        private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build();

        Limit(int perMinute) {
            this.perMinute = perMinute;
        }

        ConsumptionProbe take(String address) {
            return buckets.get(address, unknown -> full()).tryConsumeAndReturnRemaining(1);
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
        }
    }
}
