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

    private static final String PICTURE = "<td style=\"padding:0 16px 12px 0;vertical-align:top\"><a href=\"%s\">"
            + "<img src=\"%s\" alt=\"\" width=\"200\" height=\"105\"></a></td>";
    private static final String WORDS = "<td style=\"padding:0 0 12px;vertical-align:top\"><a href=\"%s\"><b>%s</b></a>"
            + "<br>%s<br><b>%s</b></td>";

    /** For programs that show more than letters. */
    String html() {
        return cards.stream().map(this::row).collect(Collectors.joining("", "<table>", "</table>"));
    }

    private String row(CardSummary card) {
        String address = ORIGIN + link.path();
        return "<tr>" + PICTURE.formatted(address, ORIGIN + escaped(card.preview()))
                + WORDS.formatted(address, escaped(card.name()), escaped(card.summary()), escaped(price(card)))
                + "</tr>";
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
