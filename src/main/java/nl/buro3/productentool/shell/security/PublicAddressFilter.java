package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.shell.rendering.PageRenderer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads who asks for a public page by almost its address to the address itself, with the query kept. Before all others: a
 * semicolon or a line break behind an address is refused further on, and is let through nowhere by this.
 *
 * @see PublicAddress
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PublicAddressFilter extends OncePerRequestFilter {

    private final PageRenderer pages;

    PublicAddressFilter(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> meant = isReading(request)
                ? PublicAddress.of(request.getRequestURI()).filter(this::isPublic)
                : Optional.empty();
        if (meant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, query == null ? meant.get() : meant.get() + "?" + query);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private boolean isPublic(String path) {
        return PublicAddress.isShareLink(path) || pages.isPublic(path);
    }
}
