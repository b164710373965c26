package nl.buro3.productentool.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request without its malformed headers of content negotiation ({@code Accept} and its kin): HTTP allows to ignore
 * them, and not every parser behind it copes with them.
 */
final class WellFormedHeaders extends HttpServletRequestWrapper {

    private static final List<String> WISHES = List.of(
            HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_CHARSET, HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE);

    private static final String WORD = "[\\w!#$%&'*+.^`|~-]++";
    /** From 0 to 1; browsers write it without the nought too. */
    private static final String WEIGHT = "q\\s*+=\\s*+(?:0?\\.\\d++|0\\.?+|1(?:\\.0*+)?+)";

    private static final String PARAMETER = "(?!q\\b)" + WORD + "(?:=(?:" + WORD + "|\"[^\"]*+\"))?+";
    private static final Pattern WISH = Pattern.compile(
            "\\s*+(?:" + WORD + "(?:/" + WORD + ")?+(?:\\s*+;\\s*+(?:" + WEIGHT + "|" + PARAMETER + "))*+)?+\\s*+",
            Pattern.CASE_INSENSITIVE);

    WellFormedHeaders(HttpServletRequest request) {
        super(request);
    }

    /** Whether such a header says something. */
    static boolean isReadable(String wishes) {
        return Arrays.stream(wishes.split(","))
                .allMatch(wish -> WISH.matcher(wish).matches());
    }

    private boolean isHeeded(String header) {
        return WISHES.stream().noneMatch(header::equalsIgnoreCase)
                || Collections.list(super.getHeaders(header)).stream().allMatch(WellFormedHeaders::isReadable);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHeeded(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHeeded(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(this::isHeeded)
                .toList());
    }

    @Override
    public Locale getLocale() {
        return getLocales().nextElement();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return isHeeded(HttpHeaders.ACCEPT_LANGUAGE)
                ? super.getLocales()
                : Collections.enumeration(List.of(Locale.getDefault()));
    }
}
