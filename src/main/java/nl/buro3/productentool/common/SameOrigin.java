package nl.buro3.productentool.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Whether a request that changes something comes from a page of the portal itself. Judged by what a browser adds and a
 * page cannot change; what sends neither header is no browser of today and carries nobody's cookies.
 */
public final class SameOrigin {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private SameOrigin() {}

    /** Whether this request was sent by a page of the portal, or by hand; never by another site's page. */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null && !OWN_SITE.contains(site)) {
            return false;
        }
        if ("null".equals(origin)) {
            return site != null;
        }
        return origin == null || isOwn(origin, request);
    }

    /** Compares host and port with those that the browser asked for, since a proxy may speak plain HTTP to us. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                            || authority.equalsIgnoreCase(serverAuthority(request, URI.create(origin))));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable String serverAuthority(HttpServletRequest request, URI origin) {
        boolean portNamed = origin.getPort() >= 0;
        return portNamed ? request.getServerName() + ":" + request.getServerPort() : defaultPort(request, origin);
    }

    private static @Nullable String defaultPort(HttpServletRequest request, URI origin) {
        int expected = "https".equals(origin.getScheme()) ? 443 : 80;
        return request.getServerPort() == expected ? request.getServerName() : null;
    }
}
