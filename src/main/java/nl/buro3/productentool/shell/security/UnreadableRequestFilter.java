package nl.buro3.productentool.shell.security;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses once, before all that would trip over it in a way of its own, what cannot be read as a request: an address with
 * signs that no address has, a type of content that could be any, parameters or parts of a form that break off, a place in a file past all counting, a page of
 * the live client without a number, and files where nothing takes any. What a header asks for that says nothing is not
 * heeded.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class UnreadableRequestFilter extends OncePerRequestFilter {

    /** What the server lets through for {@link PublicAddressFilter} alone. */
    private static final Pattern NO_ADDRESS = Pattern.compile("[\"<>\\[\\]^`{|}\\\\]");

    /** A number of bytes that no file has and no program counts. */
    private static final Pattern NO_PLACE = Pattern.compile("[0-9]{19}");

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,9}");

    /** Where Vaadin takes the files that a view asks for; the portal's plain forms have none. */
    private static final String TAKES_FILES = "/VAADIN/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean hasParts = hasParts(request);
        if (hasParts && !request.getServletPath().startsWith(TAKES_FILES)) {
            refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request, response);
        } else if (isReadable(request) && (!hasParts || arePartsReadable(request))) {
            chain.doFilter(new WellFormedHeaders(request), response);
        } else {
            refuse(HttpStatus.BAD_REQUEST, request, response);
        }
    }

    private static void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.getRequestDispatcher("/error").forward(new WithoutContent(request), response);
    }

    private static boolean hasParts(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean arePartsReadable(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | IllegalStateException e) {
            return false;
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        String range = request.getHeader(HttpHeaders.RANGE);
        if (isOfAnyType(request)
                || NO_ADDRESS.matcher(request.getRequestURI()).find()
                || (range != null && NO_PLACE.matcher(range).find())) {
            return false;
        }
        try {
            return request.getParameterMap().keySet().stream().allMatch(UnreadableRequestFilter::isName)
                    && Stream.ofNullable(request.getParameterValues(ApplicationConstants.UI_ID_PARAMETER))
                            .flatMap(Stream::of)
                            .allMatch(page -> PAGE.matcher(page).matches());
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** A request says of which type its content is, and not of which types. */
    private static boolean isOfAnyType(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.split(";", 2)[0].contains("*");
    }

    private static boolean isName(String parameter) {
        return parameter.codePoints().allMatch(sign -> Character.isDefined(sign) && !Character.isISOControl(sign));
    }

    /** The request for the page that says so, which would fail on the same content. */
    private static final class WithoutContent extends HttpServletRequestWrapper {

        WithoutContent(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
