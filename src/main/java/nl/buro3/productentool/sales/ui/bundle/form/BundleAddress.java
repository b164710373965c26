package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The addresses of bundles, and the names of the fields that are sent to them. */
public final class BundleAddress {

    public static final String PAGE = "/pakket";
    public static final String DESK = "/beheer/pakketten";
    public static final String ADD = "/pakket/regels";
    public static final String CHANGE = "/pakket/regels/wijzig";
    public static final String KEEP = "/pakket/beheer";
    public static final String SHARE = "/pakket/delen";
    public static final String MERGE = "/pakket/samenvoegen";

    public static final String CARD = "kaart";
    public static final String AMOUNT = "aantal";
    public static final String NOTE = "notitie";
    public static final String PLACE = "plek";
    public static final String BUNDLE = "pakket";
    public static final String VERSION = "versie";

    /** Which version there is after the lines of the same form were stored. */
    public static final String NOW = "nu";

    public static final String BACK = "terug";
    public static final String DO = "doe";

    /** With which colleagues a bundle is shared: their numbers, or {@link #ALL}. */
    public static final String WITH = "met";

    public static final String ALL = "allen";
    public static final String MESSAGE = "bericht";

    /** What is asked of the agency with a bundle. */
    public static final String QUESTION = "vraag";

    public static final String NAME = "naam";
    public static final String NEW_NAME = "nieuwe-naam";

    private static final int LONGEST_PATH = 1000;

    private BundleAddress() {}

    /** The page of a stored bundle. */
    public static String of(long bundle) {
        return PAGE + "/" + bundle;
    }

    public static String agenda(long bundle) {
        return of(bundle) + "/agenda";
    }

    /** Where employees see it. */
    public static String desk(long bundle) {
        return DESK + "/" + bundle;
    }

    /** Where employees see those in whose name, or that of whose organisation, these words are. */
    public static String deskSearch(String words) {
        return DESK + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The page of the portal that a form was sent from, as it says itself or as the browser does; else the bundle. */
    public static String back(HttpServletRequest request) {
        return own(request.getParameter(BACK))
                .or(() -> referrer(request))
                .filter(path -> !path.startsWith(ADD)
                        && !path.startsWith(KEEP)
                        && !path.startsWith(SHARE)
                        && !path.startsWith(MERGE))
                .orElse(PAGE);
    }

    private static Optional<String> referrer(HttpServletRequest request) {
        try {
            String named = request.getHeader(HttpHeaders.REFERER);
            URI page = new URI(named == null ? "" : named);
            String host = request.getHeader(HttpHeaders.HOST);
            boolean isOwn = host != null && host.equalsIgnoreCase(page.getRawAuthority());
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return isOwn ? own(page.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A path of the portal, and no other site's address. */
    private static Optional<String> own(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(given -> given.length() <= LONGEST_PATH
                        && given.startsWith("/")
                        && !given.startsWith("//")
                        && given.chars().noneMatch(c -> c == '\\' || c <= ' ' || c > '~'));
    }
}
