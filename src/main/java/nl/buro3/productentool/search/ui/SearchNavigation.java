package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.buro3.productentool.catalog.ui.ProductNavigation;

/** The addresses of the pages on searching. */
public final class SearchNavigation {

    static final String LEARNING = "/beheer/zoeken";
    static final String SYNONYMS = "/beheer/zoeken/synoniemen";
    public static final String RULES = "/beheer/zoeken/regels";

    private SearchNavigation() {}

    /** The overview with the answers to these words. */
    public static String results(String words) {
        return "/?q=" + encoded(words);
    }

    /** The helper with this description. */
    static String helpWith(String words) {
        return ProductNavigation.HELP + "?q=" + encoded(words);
    }

    /** Where employees make these words mean the same as others. */
    public static String synonyms(String words) {
        return SYNONYMS + "?woord=" + encoded(words);
    }

    /** Where employees pin, boost, hide or redirect for this query. */
    public static String rules(String query) {
        return RULES + "?zoekvraag=" + encoded(query);
    }

    /** Where employees begin a card with this name. */
    public static String newCard(String name) {
        return "/beheer/kaart/nieuw?naam=" + encoded(name);
    }

    /**
     * The way from one of the employees' pages on searching to the others.
     *
     * @param current the one that is shown: {@code leren}, {@code synoniemen} or {@code regels}
     */
    public static Nav tabs(String current) {
        Nav tabs = styled(new Nav(), "tabbladen");
        tabs.setAriaLabel(text("search.tabs"));
        tabs.add(tab("leren", LEARNING, current), tab("synoniemen", SYNONYMS, current), tab("regels", RULES, current));
        return tabs;
    }

    private static Anchor tab(String name, String path, String current) {
        Anchor tab = link(path, text("search.tabs." + name));
        if (name.equals(current)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
