package nl.buro3.productentool.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.buro3.productentool.catalog.CardAddress;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.shell.rendering.ContentCache;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What search engines read first: where they need not look, and which pages there are.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
@RestController
class SearchEngines {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final String CLOSED = """
            Disallow: /beheer
            Disallow: /mijn
            Disallow: /api/
            """;

    /** What shows what a link leads to, where somebody shares it; it may look behind a share link. */
    private static final String PREVIEWS = Stream.of(
                    "facebookexternalhit",
                    "LinkedInBot",
                    "Slackbot-LinkExpanding",
                    "TelegramBot",
                    "Twitterbot",
                    "WhatsApp",
                    "Discordbot",
                    "SkypeUriPreview",
                    "Mastodon")
            .map(robot -> "User-agent: " + robot)
            .collect(Collectors.joining("\n"));

    /** A site map may have 50,000 addresses; a few are not cards. */
    private static final int MOST_CARDS = 49_000;

    private static final long MOST_BYTES = 16L << 20;

    private final Catalog catalog;
    private final ContentCache<String, String> maps;

    SearchEngines(Catalog catalog, ContentChanges changes, Clock clock) {
        this.catalog = catalog;
        this.maps = new ContentCache<>(
                changes, clock, map -> true, MOST_BYTES, (origin, map) -> origin.length() + map.length());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String rules = """
                User-agent: *
                Disallow: /s/
                %1$s
                %2$s
                %1$s
                Sitemap: %3$s/sitemap.xml
                """.formatted(CLOSED, PREVIEWS, Pages.origin(request));
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.TEXT_PLAIN)
                .body(rules);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) throws XMLStreamException {
        String origin = Pages.origin(request);
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.APPLICATION_XML)
                .body(maps.get(origin, () -> map(origin)));
    }

    private String map(String origin) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        for (String path : pages()) {
            write(xml, origin + path, "");
        }
        for (CardAddress card : catalog.addresses(MOST_CARDS)) {
            write(
                    xml,
                    origin + ProductNavigation.product(card.slug()),
                    card.updatedAt().toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private List<String> pages() {
        Stream<String> categories = catalog.categories().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(CategoryNode::category)
                .map(category -> ProductNavigation.category(category.path()));
        Stream<String> problems = catalog.problems().stream().map(problem -> ProductNavigation.help(problem.slug()));
        return Stream.of(
                        Stream.of("/", ProductNavigation.HELP, ProductNavigation.CONTACT, "/privacy"),
                        categories,
                        problems)
                .flatMap(paths -> paths)
                .toList();
    }

    private static void write(XMLStreamWriter xml, String address, String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", address);
        if (!changed.isEmpty()) {
            element(xml, "lastmod", changed);
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
