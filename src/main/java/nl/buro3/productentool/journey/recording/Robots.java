package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells programs that fetch pages for themselves (search engines, link previews, scripts) from people. */
final class Robots {

    /** The apps of LinkedIn, Telegram and the like name themselves too, but there a person looks: only their bots count. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?<!cu)bot\\b|spider|crawl|slurp|preview|prefetch|facebookexternalhit|facebookcatalog|whatsapp/|slack-"
                    + "|ms-office|microsoft office|embedly|iframely|vkshare|mastodon|google-|googleother"
                    + "|mediapartners|lighthouse|uptime|pingdom|monitor|validator|proofpoint|mimecast|barracuda");

    private Robots() {}

    /** Whether nobody is looking: a known robot, a check without a body, or a page fetched in case it is wanted. */
    static boolean sent(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null
                || KNOWN.matcher(agent.toLowerCase(Locale.ROOT)).find()
                || "HEAD".equals(request.getMethod())
                || isPrefetch(request.getHeader("Sec-Purpose"))
                || isPrefetch(request.getHeader("Purpose"));
    }

    private static boolean isPrefetch(@Nullable String purpose) {
        return purpose != null && purpose.toLowerCase(Locale.ROOT).contains("prefetch");
    }
}
