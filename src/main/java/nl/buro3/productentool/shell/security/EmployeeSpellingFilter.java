package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Leads from an address with blanks around its parts, or with the employees' pages in capitals, to the one that is meant. */
class EmployeeSpellingFilter extends OncePerRequestFilter {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+(?=/|$)|(?<=/)[\\s\\p{Z}]+");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern EMPLOYEES = Pattern.compile("^/beheer(?=/|$)", Pattern.CASE_INSENSITIVE);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath();
        String meant = meant(path);
        if (meant.equals(path)) {
            chain.doFilter(request, response);
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(UriUtils.encodePath(meant, StandardCharsets.UTF_8) + query);
        }
    }

    /** Begins with one slash, so that it never leads to another site. */
    static String meant(String path) {
        String bare = BLANKS.matcher(path).replaceAll("");
        return EMPLOYEES.matcher(SLASHES.matcher(bare).replaceAll("/")).replaceFirst("/beheer");
    }
}
