package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.journey.insight.VisitStory;

/** Visits page by page, newest first, with ways to newer and older ones. */
final class VisitPages {

    private static final int SIZE = 15;

    private VisitPages() {}

    /** Where the visits come from: a page of this size, from 0. */
    @FunctionalInterface
    interface Visits {
        List<VisitStory> page(int page, int size);
    }

    /**
     * A part of a page with visits in it.
     *
     * @param path the page's own address
     * @param page which of them, from 1
     */
    static Section of(String titleKey, String path, int page, Visits visits, Clock clock) {
        List<VisitStory> shown = visits.page(page - 1, SIZE);
        boolean more = shown.size() == SIZE && !visits.page(page * SIZE, 1).isEmpty();
        Section section = Parts.section(titleKey, shown.isEmpty(), VisitCard.list(shown, clock));
        section.add(paging(path, page, more));
        return section;
    }

    private static Nav paging(String path, int page, boolean more) {
        Nav nav = styled(new Nav(), "beheer-bladeren");
        nav.setAriaLabel(text("journey.paging"));
        if (page > 1) {
            nav.add(link(path + "?pagina=" + (page - 1), text("journey.paging.newer")));
        }
        if (more) {
            nav.add(link(path + "?pagina=" + (page + 1), text("journey.paging.older")));
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }
}
