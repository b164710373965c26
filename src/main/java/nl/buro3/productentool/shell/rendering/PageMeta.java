package nl.buro3.productentool.shell.rendering;

import static nl.buro3.productentool.common.Texts.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.Pages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document tells search engines and the previews of chat programs: the one address of the page, its languages, its
 * picture, and what it is about.
 *
 * @see <a href="https://ogp.me">Open Graph</a>
 */
final class PageMeta {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Shown for pages without a picture of their own. */
    private static final String ANY_PICTURE = "/media/portaal.png";

    private PageMeta() {}

    /** Adds it to a document. */
    static void describe(Document document, PageHead head, AskedAddress asked) {
        document.title(Pages.title(head));
        if (!head.description().isEmpty()) {
            named(document, "description", head.description());
        }
        if (head.canonical().isEmpty()) {
            named(document, "robots", "noindex");
            return;
        }
        String address = asked.origin() + head.canonical();
        String canonical = head.translated() ? in(asked.language(), address) : address;
        link(document, "canonical", canonical);
        if (head.translated()) {
            languages(document, address);
        }
        preview(document, head, asked.origin(), canonical);
        head.facts().forEach(fact -> state(document, fact.apply(asked.origin())));
    }

    private static void languages(Document document, String address) {
        for (Locale language : Texts.LANGUAGES) {
            link(document, "alternate", in(language, address)).attr("hreflang", language.getLanguage());
        }
        link(document, "alternate", address).attr("hreflang", "x-default");
    }

    /** The address of a page in a language: Dutch is not named. */
    private static String in(Locale language, String address) {
        return language.equals(Texts.DUTCH)
                ? address
                : address + (address.contains("?") ? "&" : "?") + Language.CHOICE + "=" + language.getLanguage();
    }

    private static void preview(Document document, PageHead head, String origin, String canonical) {
        property(document, "og:type", "website");
        property(document, "og:site_name", text("portal.name"));
        property(document, "og:title", head.title());
        property(document, "og:description", head.description());
        property(document, "og:url", canonical);
        property(document, "og:locale", Texts.currentLanguage().toString());
        property(document, "og:image", origin + (head.picture().isEmpty() ? ANY_PICTURE : head.picture()));
        property(document, "og:image:width", String.valueOf(PageHead.PICTURE_WIDTH));
        property(document, "og:image:height", String.valueOf(PageHead.PICTURE_HEIGHT));
        property(document, "og:image:alt", head.title());
        named(document, "twitter:card", "summary_large_image");
    }

    /** A script that is not run; nothing in it can end it. */
    private static void state(Document document, Map<String, Object> fact) {
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
        whole.putAll(fact);
        String json = JSON.writeValueAsString(whole);
        document.head()
                .appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(json.replace("<", "\\u003c")));
    }

    private static Element link(Document document, String rel, String href) {
        return document.head().appendElement("link").attr("rel", rel).attr("href", href);
    }

    private static void property(Document document, String property, String content) {
        document.head().appendElement("meta").attr("property", property).attr("content", content);
    }

    private static void named(Document document, String name, String content) {
        document.select("meta[name=\"" + name + "\"]").remove();
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }
}
