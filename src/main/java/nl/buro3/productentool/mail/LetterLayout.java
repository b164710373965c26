package nl.buro3.productentool.mail;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.House;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A letter in the portal's look, for programs that show HTML: tables and styles in place, as mail programs want them, no
 * picture and no script. Paragraphs are parted by an empty line; an address becomes a link.
 */
final class LetterLayout {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n{2,}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final String TYPE =
            "font-family:Inter,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:#1b1b3a;";

    private LetterLayout() {}

    static String html(Letter letter) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", letter.language().getLanguage());
        page.title(letter.subject());
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.body().attr("style", "margin:0;background:#f5f5fa;");
        Element sheet = sheet(page.body());
        row(sheet, "padding:24px 32px 0;font-size:18px;font-weight:800;")
                .appendElement("span")
                .attr("style", "border-left:8px solid " + brand() + ";padding-left:10px;")
                .text(text(letter.language(), "portal.owner"));
        row(sheet, "padding:24px 32px 0;")
                .appendElement("h1")
                .attr("style", "margin:0;font-size:24px;line-height:1.25;letter-spacing:-.02em;")
                .text(letter.subject());
        Element body = row(sheet, "padding:16px 32px 24px;font-size:16px;line-height:1.6;");
        PARAGRAPHS.splitAsStream(letter.body()).forEach(paragraph -> paragraph(body, paragraph));
        row(sheet, "padding:16px 32px 24px;border-top:1px solid #e3e3ee;font-size:14px;color:#5b5b78;")
                .text(foot(letter.language()));
        return page.outerHtml();
    }

    private static String brand() {
        String brand = House.current().colours().brand();
        return brand.isEmpty() ? "#ff5a4e" : brand;
    }

    private static String foot(Locale language) {
        House house = House.current();
        return (house.name() + ". " + House.in(language, house.slogan())).strip();
    }

    private static Element sheet(Element body) {
        Element desk = table(body, "background:#f5f5fa;").appendElement("tr").appendElement("td");
        desk.attr("align", "center").attr("style", "padding:24px 12px;");
        return table(desk, "max-width:600px;background:#ffffff;border-radius:14px;");
    }

    private static Element table(Element parent, String style) {
        return parent.appendElement("table")
                .attr("role", "presentation")
                .attr("width", "100%")
                .attr("cellspacing", "0")
                .attr("cellpadding", "0")
                .attr("style", style);
    }

    private static Element row(Element sheet, String style) {
        return sheet.appendElement("tr").appendElement("td").attr("style", TYPE + style);
    }

    private static void paragraph(Element body, String words) {
        Element paragraph = body.appendElement("p").attr("style", "margin:0 0 16px;");
        for (String line : words.strip().split("\n", -1)) {
            if (paragraph.childNodeSize() > 0) {
                paragraph.appendElement("br");
            }
            line(paragraph, line);
        }
    }

    private static void line(Element paragraph, String line) {
        int done = 0;
        for (var link = LINK.matcher(line); link.find(); done = link.end()) {
            paragraph.appendText(line.substring(done, link.start()));
            String address = link.group();
            paragraph
                    .appendElement("a")
                    .attr("href", address.contains("://") ? address : "mailto:" + address)
                    .attr("style", "color:#c22e23;")
                    .text(address);
        }
        paragraph.appendText(line.substring(done));
    }
}
