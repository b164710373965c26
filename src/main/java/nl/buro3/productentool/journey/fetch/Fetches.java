package nl.buro3.productentool.journey.fetch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tells people's browsers from programs by what they send. A program that is a whole browser is not known by this: what it
 * does not do is read, and of that the recorder tells.
 *
 * @see <a href="../../../../../../../../docs/decisions/0032-honest-openings.md">decision 32</a>
 */
public final class Fetches {

    /** Browsers that say with each request what for, over connections that they trust, from these versions on. */
    private static final Pattern SAYS_WHAT_FOR = Pattern.compile(
            "(?:chrome|crios)/(?:[89]\\d|\\d{3})|firefox/(?:9\\d|\\d{3})|version/(?:16\\.[4-9]|1[7-9]|[2-9]\\d)\\S* .*safari/");

    private Fetches() {}

    /** Whether nobody is looking: a program, a check without a body, or a page fetched in case it is wanted. */
    public static boolean byProgram(HttpServletRequest request) {
        return byWhatItSays(request).isPresent();
    }

    /** What fetches a page or a link with this request, leaving aside who is logged in. */
    public static Fetch of(HttpServletRequest request) {
        return byWhatItSays(request)
                .or(() -> byWhatItLeavesOut(request))
                .orElseGet(() -> new Fetch(FetchKind.READER, FetchReason.BROWSER));
    }

    /** A fetch by an employee. */
    public static Fetch byStaff() {
        return new Fetch(FetchKind.STAFF, FetchReason.LOGGED_IN);
    }

    private static Optional<Fetch> byWhatItSays(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (agent == null || agent.isBlank()) {
            return Optional.of(new Fetch(FetchKind.ROBOT, FetchReason.NAMELESS));
        }
        Optional<Fetch> known = KnownPrograms.named(agent);
        if (known.isPresent()) {
            return known;
        }
        if ("HEAD".equals(request.getMethod())) {
            return Optional.of(new Fetch(FetchKind.SCANNER, FetchReason.HEAD_ONLY));
        }
        if (isInAdvance(request.getHeader("Sec-Purpose")) || isInAdvance(request.getHeader("Purpose"))) {
            return Optional.of(new Fetch(FetchKind.PREVIEW, FetchReason.IN_ADVANCE));
        }
        return Optional.empty();
    }

    private static boolean isInAdvance(@Nullable String purpose) {
        return purpose != null && purpose.toLowerCase(Locale.ROOT).matches(".*(prefetch|prerender|preview).*");
    }

    /** Of a page that somebody goes to. */
    private static Optional<Fetch> byWhatItLeavesOut(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT).toLowerCase(Locale.ROOT);
        if (agent.contains("headless")) {
            return Optional.of(new Fetch(FetchKind.SCANNER, FetchReason.WINDOWLESS));
        }
        if (!agent.startsWith("mozilla/") && !agent.startsWith("opera/")) {
            return Optional.of(new Fetch(FetchKind.ROBOT, FetchReason.PROGRAM));
        }
        String language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean asBrowsersDo = language != null && accepted != null && accepted.contains("text/html");
        return asBrowsersDo && saysWhatForIfItWould(request, agent)
                ? Optional.empty()
                : Optional.of(new Fetch(FetchKind.SCANNER, FetchReason.POSING));
    }

    private static boolean saysWhatForIfItWould(HttpServletRequest request, String agent) {
        String whatFor = request.getHeader("Sec-Fetch-Mode");
        return whatFor == null
                ? !request.isSecure() || !SAYS_WHAT_FOR.matcher(agent).find()
                : whatFor.equals("navigate");
    }
}
