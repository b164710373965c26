package nl.buro3.productentool.catalog.feed.reading;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes Markdown of the HTML that shop systems write. What does not show, such as scripts and styles, is left out. */
public final class HtmlText {

    private static final Pattern TAGS = Pattern.compile(
            "(?i)</(?:p|div|span|ul|ol|li|strong|em|b|i|a|h[1-6]|table|td)>|<br\\s*/?>|<p[ >]|&(?:nbsp|amp|eacute|euml);");

    private static final Pattern SIGNS = Pattern.compile("([\\\\*_\\[\\]<`])");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /** Whether the text is HTML rather than Markdown. */
    public static boolean isOne(String text) {
        return TAGS.matcher(text).find();
    }

    /** The same in Markdown; a text without tags as it is. */
    public static String markdown(String html) {
        if (!isOne(html)) {
            return html;
        }
        HtmlText converted = new HtmlText();
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, iframe, object, noscript, template, svg, form")
                .remove();
        converted.children(body, "");
        return converted
                .text
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The words alone, on one line. */
    public static String plain(String html) {
        return isOne(html) ? Jsoup.parseBodyFragment(html).text() : html;
    }

    private void children(Element element, String bullet) {
        int number = 1;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                words(words.text());
            } else if (child instanceof Element inner) {
                boolean item = inner.normalName().equals("li");
                element(inner, item && bullet.equals("1") ? number++ + ". " : bullet);
            }
        }
    }

    private void words(String words) {
        String escaped = SIGNS.matcher(words).replaceAll("\\\\$1");
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(begins ? escaped.stripLeading() : escaped);
    }

    private void element(Element element, String bullet) {
        switch (element.normalName()) {
            case "h1", "h2" -> block("## ", element);
            case "h3", "h4", "h5", "h6" -> block("### ", element);
            case "p", "div", "section", "article", "table", "blockquote" -> block("", element);
            case "ul" -> list(element, "- ");
            case "ol" -> list(element, "1");
            case "li", "tr" -> line(element, bullet);
            case "td", "th" -> {
                children(element, "");
                text.append(' ');
            }
            case "br" -> text.append('\n');
            case "strong", "b" -> around("**", element);
            case "em", "i" -> around("*", element);
            case "a" -> link(element);
            default -> children(element, bullet);
        }
    }

    private void block(String sign, Element element) {
        apart();
        text.append(sign);
        children(element, "");
        apart();
    }

    private void list(Element element, String bullet) {
        apart();
        children(element, bullet);
        apart();
    }

    private void line(Element element, String bullet) {
        newLine();
        text.append(bullet);
        children(element, "- ");
        newLine();
    }

    private void around(String sign, Element element) {
        if (element.text().isBlank()) {
            children(element, "");
            return;
        }
        int from = text.length();
        children(element, "");
        String inner = text.substring(from);
        text.setLength(from);
        text.append(inner.isEmpty() || inner.charAt(0) != ' ' ? "" : " ")
                .append(sign)
                .append(inner.strip())
                .append(sign)
                .append(inner.endsWith(" ") ? " " : "");
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        if (element.text().isBlank() || !address.matches("(?i)(?:https?://|mailto:)[^\\s()<>]+")) {
            children(element, "");
            return;
        }
        text.append('[');
        children(element, "");
        text.append("](").append(address).append(')');
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void apart() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }
}
