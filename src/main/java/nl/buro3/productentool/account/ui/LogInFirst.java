package nl.buro3.productentool.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.ui.MovedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to a page that is somebody's own: by the log-in, and from there to the page. */
public final class LogInFirst {

    /** Where to go after the log-in, as a parameter of the log-in page's address. */
    public static final String TO = "naar";

    /** The parameter that says that a log-in is over. */
    public static final String ENDED = "verlopen";

    private static final String WISHED = LogInFirst.class.getName() + ".wished";

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,500}");

    private LogInFirst() {}

    /**
     * For a view to throw where nobody is logged in.
     *
     * @param path what was asked for, from the slash on
     */
    public static MovedException before(String path) {
        return MovedException.forNow(address(path));
    }

    /** The log-in page's address, from which one comes to a path of the portal. */
    public static String address(String path) {
        return UriComponentsBuilder.fromPath("/inloggen")
                        .queryParam(TO, "{path}")
                        .encode()
                        .buildAndExpand(path)
                        .toUriString()
                + (isEnded() ? "&" + ENDED : "");
    }

    /** The same for who asks for the log-in: what they sent with that was done, and waits for nothing. */
    public static String wished(String path, HttpServletRequest request) {
        request.setAttribute(WISHED, true);
        return address(path);
    }

    /** Whether whoever sent this asked for the log-in themselves. */
    public static boolean isWished(HttpServletRequest request) {
        return request.getAttribute(WISHED) != null;
    }

    /** Whether the browser has a session that is over: it was logged in, and is to hear why it is not any more. */
    private static boolean isEnded() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getRequestedSessionId() != null
                && !asked.getRequest().isRequestedSessionIdValid();
    }

    /** What was given as the way on, if it is a path of the portal and not another's address. */
    public static Optional<String> own(@Nullable String path) {
        return Optional.ofNullable(path).filter(OWN.asMatchPredicate());
    }
}
