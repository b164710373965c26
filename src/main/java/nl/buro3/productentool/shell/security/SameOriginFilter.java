package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.buro3.productentool.account.passkey.PasskeyDoor;
import nl.buro3.productentool.common.SameOrigin;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the log-in and the log-out when another site's page sends them, by what the browser itself says of the sender.
 * The other plain requests are refused by their own controllers, which say why.
 */
class SameOriginFilter extends OncePerRequestFilter {

    static final RequestMatcher GUARDED =
            new OrRequestMatcher(List.of(post("/inloggen"), post(PasskeyDoor.PATH), post("/uitloggen")));

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GUARDED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SameOrigin.sent(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
