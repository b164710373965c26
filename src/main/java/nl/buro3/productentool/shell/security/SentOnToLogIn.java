package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.buro3.productentool.account.ui.LogInFirst;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps where a log-in is to lead that another form was sent on to, such as that by which somebody confirms their address: its
 * address says so, and the browser sends the form once more without it.
 */
class SentOnToLogIn extends OncePerRequestFilter {

    private final RequestCache asked;

    SentOnToLogIn(RequestCache asked) {
        this.asked = asked;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getServletPath().equals("/inloggen")
                && request.getMethod().equals("POST")
                && Objects.requireNonNullElse(request.getQueryString(), "").startsWith(LogInFirst.TO + "="));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        LogInFirst.own(request.getParameter(LogInFirst.TO))
                .ifPresent(to -> asked.saveRequest(new ReturnAfterLogIn.Asking(request, to), response));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, "/inloggen");
    }
}
