package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.journey.insight.SearchLearning;
import nl.buro3.productentool.journey.insight.SearchLessons;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.search.ui.SearchNavigation;

/** What customers search and do not find, with the remedies one click away. */
@Route("beheer/zoeken")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class SearchLearningView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchLearning learning;
    private final transient Clock clock;

    /** The links stay the same ones while what is below them changes, so that none of them loses the focus. */
    private final transient Map<Integer, Anchor> periods =
            links(LearningChoice.PERIODS, days -> text("learning.days." + days));

    private final transient Map<Concern, Anchor> concerns =
            links(Arrays.asList(Concern.values()), concern -> text("learning.show." + concern));

    private final Div summary = new Div();
    private final Div queries = new Div();

    SearchLearningView(SearchLearning learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-zoeken");
        add(Parts.head(new H1(text("learning.title")), choices("learning.period", periods)));
        add(SearchNavigation.tabs("leren"));
        add(styled(new Paragraph(text("learning.intro")), "intro"), summary);
        Div head = Parts.head(new H2(text("learning.queries")), choices("learning.show", concerns));
        add(styled(new Section(head, queries), "beheer-deel"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LearningChoice.of(new PageRequest(event.getLocation(), event.getRouteParameters())));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("learning.title"));
    }

    void show(LearningChoice choice) {
        SearchLessons lessons = learning.of(choice.days(), choice.concern(), choice.page());
        if (choice.page() > 1 && lessons.queries().isEmpty()) {
            show(choice.withPage(1));
            return;
        }
        periods.forEach((days, link) -> point(link, choice.withDays(days), choice));
        concerns.forEach((concern, link) -> point(link, choice.withConcern(concern), choice));
        summary.removeAll();
        queries.removeAll();
        summary.add(LearningSummary.figures(lessons));
        if (lessons.totals().searches() > 0) {
            summary.add(LearningSummary.bars(lessons.series(), LocalDate.now(clock)));
        }
        queries.add(queries(lessons, choice.concern()), paging(choice, lessons.more()));
    }

    private Component queries(SearchLessons lessons, Concern concern) {
        if (lessons.queries().isEmpty()) {
            boolean silence = lessons.totals().searches() == 0;
            return new Paragraph(text(silence ? "learning.empty" : "learning.empty." + concern));
        }
        Div shown = new Div(styled(new Paragraph(text("learning.show." + concern + ".meaning")), "klein"));
        shown.add(new LearningTable(lessons.queries(), clock));
        return shown;
    }

    private static Nav paging(LearningChoice choice, boolean more) {
        Nav nav = styled(new Nav(), "beheer-bladeren");
        nav.setAriaLabel(text("learning.paging"));
        if (choice.page() > 1) {
            nav.add(link(choice.withPage(choice.page() - 1).path(), text("learning.paging.back")));
        }
        if (more) {
            nav.add(link(choice.withPage(choice.page() + 1).path(), text("learning.paging.on")));
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private static <K> Map<K, Anchor> links(Collection<K> keys, Function<K, String> words) {
        return keys.stream()
                .collect(Collectors.toMap(
                        Function.identity(), key -> link("", words.apply(key)), (a, b) -> a, LinkedHashMap::new));
    }

    private static Nav choices(String labelKey, Map<?, Anchor> links) {
        Nav nav = styled(new Nav(), "keuzelinks");
        nav.setAriaLabel(text(labelKey));
        links.values().forEach(nav::add);
        return nav;
    }

    private static void point(Anchor link, LearningChoice to, LearningChoice current) {
        link.setHref(to.path());
        if (to.equals(current.withPage(1))) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
