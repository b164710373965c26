package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way from one of the employees' pages on the catalogue to the others. */
public final class CardsTabs {

    public static final String CARDS = "/beheer";

    private CardsTabs() {}

    /**
     * Leads to all of them.
     *
     * @param current the address of the one that is shown
     */
    public static Nav of(String current) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(CARDS, "cards.tabs.cards");
        pages.put(ProductNavigation.CATEGORIES, "cards.tabs.categories");
        pages.put(ProductNavigation.SPECIALISTS, "cards.tabs.specialists");
        pages.put(ProductNavigation.IMPORT, "cards.tabs.import");
        Nav tabs = styled(new Nav(), "tabbladen");
        tabs.setAriaLabel(text("cards.tabs"));
        pages.forEach((address, key) -> {
            Anchor tab = link(address, text(key));
            if (address.equals(current)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        });
        return tabs;
    }
}
