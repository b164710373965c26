package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;

import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.web.util.HtmlUtils;

/**
 * Cards as they are pasted into a mail or a document: picture, name, summary and price, all leading through the link. The
 * browser puts the portal's address in place of {@value #ORIGIN}, as it knows it.
 */
record RichCards(SharedLink link, List<CardSummary> cards) {

    static final String ORIGIN = "{portaal}";

    /** For programs that show more than letters. */
    String html() {
        return cards.stream().map(this::row).collect(Collectors.joining("", "<table>", "</table>"));
    }

    private String row(CardSummary card) {
        return """
                <tr><td style="padding:0 16px 12px 0;vertical-align:top"><a href="%1$s">\
                <img src="%2$s" alt="" width="200" height="105"></a></td>\
                <td style="padding:0 0 12px;vertical-align:top"><a href="%1$s"><b>%3$s</b></a>\
                <br>%4$s<br><b>%5$s</b></td></tr>""".formatted(
                        ORIGIN + link.path(),
                        ORIGIN + escaped(card.preview()),
                        escaped(card.name()),
                        escaped(card.summary()),
                        escaped(price(card)));
    }

    /** For all others. */
    String plain() {
        return cards.stream()
                .map(card -> String.join("\n", card.name(), card.summary(), price(card)))
                .collect(Collectors.joining("\n\n", "", "\n" + ORIGIN + link.path()));
    }

    private static String price(CardSummary card) {
        return card.price().wordsInFull(currentLanguage());
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
