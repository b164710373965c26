package nl.buro3.productentool.shell.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.buro3.productentool.account.login.TooManyLogInsException;
import nl.buro3.productentool.account.login.Unconfirmed.UnconfirmedException;
import nl.buro3.productentool.storage.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Shows the form once more, which says what is wrong; who is not known gets no session. What could not be looked at is not
 * wrong.
 */
class RefusedLogIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Unavailable.isCauseOf(reason)) {
            UnavailableFilter.refuse(response);
        } else if (reason instanceof AuthenticationServiceException) {
            throw new ServletException(reason);
        } else if (reason instanceof TooManyLogInsException tooMany) {
            long seconds = tooMany.retryAfter().toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            request.getRequestDispatcher("/inloggen?wacht").forward(new Reading(request), response);
        } else if (reason instanceof UnconfirmedException) {
            request.getRequestDispatcher("/inloggen?onbevestigd").forward(new Reading(request), response);
        } else {
            response.sendRedirect(request.getContextPath() + "/inloggen?fout");
        }
    }

    /** Sent on as it came, the log-in would be tried again. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
