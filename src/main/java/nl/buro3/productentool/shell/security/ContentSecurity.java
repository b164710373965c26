package nl.buro3.productentool.shell.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.Sha256;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a document may load and run: what comes from the portal itself, and the scripts that stand in it, which are known by
 * their hash. That tells as much as a nonce and leaves the document the same for every reader.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
public final class ContentSecurity {

    public static final String HEADER = "Content-Security-Policy";

    /** For all that is not a page: whatever is in it, it gets nothing from elsewhere. */
    public static final String ANYTHING_ELSE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private ContentSecurity() {}

    /**
     * The policy for a document.
     *
     * @param live whether Vaadin's client may run in it, which makes code and styles from what the server sends
     */
    public static String of(Document document, boolean live) {
        String scripts = hashes(document, "script:not([src]):not([type=application/ld+json])");
        String styles = live ? " 'unsafe-inline'" : hashes(document, "style");
        return "default-src 'self'; script-src 'self'" + (live ? " 'unsafe-eval'" : "") + scripts
                + "; style-src 'self'" + styles
                + "; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'"
                + "; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hashes(Document document, String selector) {
        return document.select(selector).stream()
                .map(Element::data)
                .map(ContentSecurity::hash)
                .distinct()
                .map(hash -> " 'sha256-" + hash + "'")
                .collect(Collectors.joining());
    }

    private static String hash(String content) {
        return Base64.getEncoder().encodeToString(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
