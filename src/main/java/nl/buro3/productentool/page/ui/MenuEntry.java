package nl.buro3.productentool.page.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import java.util.function.Supplier;
import nl.buro3.productentool.common.ui.Pages;

/**
 * An entry of a menu. The module that has the page contributes it as a bean.
 *
 * @param menu where it stands
 * @param place its place in that menu, lowest first; no two have the same
 * @param link makes it anew for each reader, in the language that they read
 */
public record MenuEntry(Menu menu, int place, Supplier<Anchor> link) {

    /** The menus of the portal. */
    public enum Menu {
        /** Above every public page. */
        PUBLIC,
        /** Beside it, for who is logged in; folded on a phone. */
        OWN,
        /** Above the employees' pages, always in sight: what they open all day, and what counts what waits for them. */
        DESK,
        /** Beside it, folded: customers, and what they are offered and have. */
        SALES,
        /** Folded: what is read of visits, searches and links. */
        INSIGHT,
        /** Folded: organisations and people. */
        KEEPING,
        /** With the former, for administrators alone. */
        SYSTEM
    }

    /**
     * A plain link.
     *
     * @param words the key of its words in the texts
     */
    public static MenuEntry of(Menu menu, int place, String path, String words) {
        return new MenuEntry(menu, place, () -> Pages.link(path, text(words)));
    }
}
