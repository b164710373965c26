package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.IntStream;

/** Links to the pages of a list: the first, the last and those around the present one. */
final class Paging {

    private static final int AROUND = 2;

    private Paging() {}

    static Nav of(Selection selection, long total) {
        int pages = (int) Math.min((total + Selection.PAGE_SIZE - 1) / Selection.PAGE_SIZE, Selection.LAST_PAGE);
        Nav nav = styled(new Nav(), "bladeren");
        nav.setAriaLabel(text("paging.label"));
        if (pages > 1) {
            IntStream.rangeClosed(1, pages)
                    .filter(page -> page == 1 || page == pages || Math.abs(page - selection.page()) <= AROUND)
                    .forEach(page -> nav.add(number(selection, page)));
        } else {
            nav.setVisible(false);
        }
        return nav;
    }

    private static Anchor number(Selection selection, int page) {
        Anchor link = link(selection.withPage(page).path(), String.valueOf(page));
        link.setAriaLabel(text("paging.page", page));
        if (page == selection.page()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
