package nl.buro3.productentool.search.api;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets one network make so many requests to the API in a minute, and answers 429 to more. The suggestions that the
 * portal's own pages ask for while people type are counted apart and may be more: a whole office can have one address.
 * It counts what was routed to the API, however the address was written.
 */
@Component
class ApiRateLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final int MOST_NETWORKS = 50_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final RateLimit<Network> programs;
    private final RateLimit<Network> ownPages;

    ApiRateLimit(
            @Value("${portal.api.requests-per-minute:600}") int requests,
            @Value("${portal.api.suggestions-per-minute:6000}") int suggestions) {
        this.programs = perMinute(requests);
        this.ownPages = perMinute(suggestions);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api", "/api.yaml", "/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        RateLimit<Network> limit = isTypedOnOwnPage(request) ? ownPages : programs;
        ConsumptionProbe probe = limit.probe(Network.of(request.getRemoteAddr()));
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return probe.isConsumed();
    }

    /** By what a browser says; a program that says the same wins some suggestions by it and nothing else. */
    private static boolean isTypedOnOwnPage(HttpServletRequest request) {
        return "/api/v1/suggest".equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static RateLimit<Network> perMinute(int most) {
        return new RateLimit<>(most, Duration.ofMinutes(1), REMEMBERED, MOST_NETWORKS);
    }
}
