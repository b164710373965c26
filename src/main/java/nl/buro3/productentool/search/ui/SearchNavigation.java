package nl.buro3.productentool.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the pages on searching. */
public final class SearchNavigation {

    private SearchNavigation() {}

    /** The overview with the answers to these words. */
    public static String results(String words) {
        return "/?q=" + encoded(words);
    }

    /** Where employees make these words mean the same as others. */
    public static String synonyms(String words) {
        return "/beheer/zoeken/synoniemen?woord=" + encoded(words);
    }

    /** Where employees pin, lift, hide or redirect for this query. */
    public static String rules(String query) {
        return "/beheer/zoeken/regels?zoekvraag=" + encoded(query);
    }

    /** Where employees begin a card with this name. */
    public static String newCard(String name) {
        return "/beheer/kaart/nieuw?naam=" + encoded(name);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
