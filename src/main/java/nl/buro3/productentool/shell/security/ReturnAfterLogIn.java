package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Keeps where somebody wants to be after the log-in as if they had asked for it and been sent to the log-in, so that it
 * outlives a wrong password; who is logged in already goes on at once.
 */
class ReturnAfterLogIn extends OncePerRequestFilter {

    private final RequestCache asked;

    ReturnAfterLogIn(RequestCache asked) {
        this.asked = asked;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getServletPath().equals("/inloggen")
                && request.getMethod().equals("GET")
                && request.getParameter(LogInFirst.TO) != null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> path = LogInFirst.own(request.getParameter(LogInFirst.TO));
        response.setHeader("Cache-Control", "no-store");
        if (path.isPresent() && Accounts.current().isPresent()) {
            response.sendRedirect(path.get());
        } else {
            path.ifPresent(to -> asked.saveRequest(new Asking(request, to), response));
            boolean isEnded = request.getParameter(LogInFirst.ENDED) != null;
            response.sendRedirect(isEnded ? "/inloggen?" + LogInFirst.ENDED : "/inloggen");
        }
    }

    /** The request for the page that is wanted. */
    static final class Asking extends HttpServletRequestWrapper {

        private final UriComponents wanted;

        Asking(HttpServletRequest request, String path) {
            super(request);
            this.wanted = UriComponentsBuilder.fromUriString(path).build();
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return String.valueOf(wanted.getPath());
        }

        @Override
        public @Nullable String getQueryString() {
            return wanted.getQuery();
        }
    }
}
