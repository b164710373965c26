package nl.buro3.productentool.shell.rendering;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.journey.recording.Consent;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.shell.security.ContentSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the first response of public pages. A reader gets no session for it; what nobody is logged in for is kept in
 * memory as long as nothing that pages show has changed.
 *
 * @see <a href="../../../../../../../../docs/decisions/0010-pages-without-state.md">Decision 10</a>
 */
public class StatelessPages extends OncePerRequestFilter {

    /**
     * For the answer to a form that was not taken. A browser that may not keep it has nothing to show on the way back but
     * that the form would be sent once more; it must not depend on the cookies either, which change.
     */
    public static final String AGAIN_ON_THE_WAY_BACK = "private, no-cache";

    /** Under which name a request has the page that it was answered with, where that may be kept. */
    static final String SENT = StatelessPages.class.getName() + ".sent";

    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(?:\\.0*)?(?![.\\d])");

    private static final long MOST_BYTES = 48L << 20;

    private final PageRenderer renderer;
    private final ContentCache<Asked, CachedPage> pages;
    private final List<OneReader> ownPages;

    /** What a kept page depends on, besides the content and the day, which {@link ContentCache} watches. */
    private record Asked(String address, String query, Locale language, Consent consent) {}

    StatelessPages(PageRenderer renderer, ContentChanges changes, Clock clock, List<OneReader> ownPages) {
        this.renderer = renderer;
        this.ownPages = ownPages;
        this.pages = new ContentCache<>(
                changes,
                clock,
                page -> page.status() == HttpServletResponse.SC_OK,
                MOST_BYTES,
                (asked, page) -> page.bytes() + asked.address.length() + asked.query.length());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !(isReading(request.getMethod()) || isFormAgain(request))
                || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                || request.getParameter("v-r") != null
                || path.startsWith("/VAADIN/")
                || !isPublic(request, path);
    }

    /** What no controller answers comes here once more, and then stands for what is not there. */
    private boolean isPublic(HttpServletRequest request, String path) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                ? renderer.isPublic(path)
                : renderer.isPublicOrAbsent(path);
    }

    /** A form that was sent with mistakes, which its controller wants to be shown once more. */
    private static boolean isFormAgain(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language.inAddress(request)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE, Language.kept(chosen).toString()));
        boolean isAnswer = !isReading(request.getMethod());
        if (Accounts.current().isPresent() || isAnswer || isForOneReader(request)) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL, isAnswer && !isSecret(request) ? AGAIN_ON_THE_WAY_BACK : "no-store");
            send(renderer.render(request, response), request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding");
        CachedPage page = pages.get(asked(request), () -> renderer.render(request, response));
        request.setAttribute(SENT, page);
        answer(page, request, response);
    }

    /** The page that is kept for a reader who is not logged in, in the same words. */
    Optional<CachedPage> kept(HttpServletRequest request) {
        return isForOneReader(request) ? Optional.empty() : pages.kept(asked(request));
    }

    /** Sends a page, or says that the browser has it. */
    static void answer(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isThere = page.status() == HttpServletResponse.SC_OK;
        if (isThere) {
            response.setHeader(HttpHeaders.ETAG, page.etag());
        }
        if (isThere && page.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader(ContentSecurity.HEADER, page.policy()); // a browser takes it over to what it has
        } else {
            send(page, request, response);
        }
    }

    /** What a key opens is for who has it, and for as long as it is good: it is kept nowhere. */
    private static boolean isSecret(HttpServletRequest request) {
        return request.getParameter(AccountDesk.KEY) != null;
    }

    /** What only one browser has is on its page alone. */
    private boolean isForOneReader(HttpServletRequest request) {
        return isSecret(request) || ownPages.stream().anyMatch(own -> own.isFor(request));
    }

    private Asked asked(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return new Asked(
                request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                        + request.getServletPath(),
                query == null ? "" : query,
                Language.of(request),
                Consent.of(request));
    }

    private static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (page.isError()) {
            response.sendError(page.status());
            return;
        }
        response.setStatus(page.status());
        if (page.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, page.location());
        }
        response.setHeader(ContentSecurity.HEADER, page.policy());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        boolean gzip = acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = page.body(gzip);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Not where it is named to be left out: {@code gzip;q=0}. */
    private static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !NO_GZIP.matcher(encodings).find();
    }
}
