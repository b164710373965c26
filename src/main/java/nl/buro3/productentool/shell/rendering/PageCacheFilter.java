package nl.buro3.productentool.shell.rendering;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from the cache before anybody is authenticated: a request without a session is a visitor's. The first reader
 * of a page goes the whole way, through every filter that may refuse; the next one who asks for the very same address
 * gets the same page with the same headers.
 *
 * @see <a href="../../../../../../../../docs/decisions/0010-pages-without-state.md">Decision 10</a>
 */
class PageCacheFilter extends OncePerRequestFilter {

    /** What each answer says for itself, in small letters. */
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "etag",
            "date",
            "content-length",
            "content-encoding",
            "content-type",
            "connection",
            "keep-alive",
            "transfer-encoding",
            "set-cookie");

    private final StatelessPages pages;
    private final Filter visits;

    /** @param visits gives the reader a visit, as on the long way */
    PageCacheFilter(StatelessPages pages, Filter visits) {
        this.pages = pages;
        this.visits = visits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAnybodys(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<CachedPage> kept = pages.kept(request).filter(page -> page.headers() != null);
        if (kept.isPresent()) {
            visits.doFilter(request, response, (reader, answer) -> answer(kept.get(), request, response));
        } else {
            chain.doFilter(request, response);
            remember(request, response);
        }
    }

    private static void answer(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objects.requireNonNull(page.headers()).forEach(response::setHeader);
        StatelessPages.answer(page, request, response);
    }

    /** Whether it does not matter who asks, and the address is written as it is meant and asks for nothing more. */
    private static boolean isAnybodys(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getQueryString() == null
                && request.getRequestedSessionId() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getRequestURI().equals(request.getServletPath());
    }

    /** Keeps what was said beside the page. */
    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(StatelessPages.SENT) instanceof CachedPage page
                && page.headers() == null
                && response.getStatus() == HttpServletResponse.SC_OK) {
            Map<String, String> said = new HashMap<>();
            response.getHeaderNames().stream()
                    .filter(name -> !OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> said.put(name, String.join(", ", response.getHeaders(name))));
            page.sentWith(said);
        }
    }
}
