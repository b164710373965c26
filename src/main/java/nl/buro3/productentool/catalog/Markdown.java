package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The Markdown of descriptions. A link to another card is written as {@code [text](product:slug)}; raw HTML is shown as
 * text, and links lead to the web, to mail or to a card only.
 */
public final class Markdown {

    private static final String CARD_SCHEME = "product:";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new CardLinks())
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link link && link.getDestination().startsWith(CARD_SCHEME)) {
                    attributes.put("router-link", "");
                }
            })
            .build();
    private static final Pattern NO_TEXT = Pattern.compile(" \\(product:[^)]*\\)|\"");
    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*- ", Pattern.MULTILINE);
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** The text as HTML that is safe to put in a page. */
    public static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    /** The text without its marks; what is a list has a dot before each item. */
    public static String plainText(String markdown) {
        String text = TEXT.render(PARSER.parse(markdown));
        return LIST_ITEM.matcher(NO_TEXT.matcher(text).replaceAll("")).replaceAll("• ");
    }

    /** Turns {@code product:slug} into the address of the card, and drops schemes that a link should not have. */
    private static class CardLinks implements UrlSanitizer {

        private final UrlSanitizer web = new DefaultUrlSanitizer(List.of("https", "http", "mailto", "tel"));

        @Override
        public String sanitizeLinkUrl(String url) {
            return url.startsWith(CARD_SCHEME)
                    ? "/product/" + url.substring(CARD_SCHEME.length()).replaceAll("[^a-z0-9-]", "")
                    : web.sanitizeLinkUrl(url);
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return web.sanitizeImageUrl(url);
        }
    }
}
