package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads nobody to another site: whatever a part of the portal makes an address of, a made-up host or what a cookie says of
 * the page before the log-in, the browser is told the path only.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OwnRedirects extends OncePerRequestFilter {

    private static final Pattern SITE =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*:[/\\\\]*|[/\\\\]{2,})[^/\\\\?#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("^[/\\\\]{2,}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new OnPortal(response));
    }

    /** The address without the site that it names. */
    static String onPortal(String address) {
        String path = SITE.matcher(address).replaceFirst("");
        return path.equals(address) ? address : SLASHES.matcher("/" + path).replaceFirst("/");
    }

    private static final class OnPortal extends HttpServletResponseWrapper {

        OnPortal(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String address) throws IOException {
            super.sendRedirect(onPortal(address));
        }

        @Override
        public void sendRedirect(String address, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(onPortal(address), status, clearBuffer);
        }
    }
}
