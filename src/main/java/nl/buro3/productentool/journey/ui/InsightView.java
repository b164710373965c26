package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.Figures.ProductRank;
import nl.buro3.productentool.journey.insight.Figures.SearchRank;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.Period;

/** What happens in the portal: the latest visits, the products that draw, what is searched and not found. */
@Route("beheer/inzicht")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class InsightView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 30;

    private final transient JourneyInsight insight;
    private final transient Clock clock;

    InsightView(JourneyInsight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-inzicht");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PageRequest(event.getLocation(), event.getRouteParameters()).number("pagina"));
    }

    /** @param page of the visits, from 1 */
    void show(int page) {
        removeAll();
        add(
                Parts.head(new H1(text("journey.insight.title"))),
                styled(new Paragraph(text("journey.insight.intro")), "intro"));
        add(styled(new Div(visits(page), rankings()), "beheer-twee"));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("journey.insight.title"));
    }

    private Section visits(int page) {
        return VisitPages.of("journey.visits.recent", JourneyNavigation.insight(), page, insight::recentVisits, clock);
    }

    private Aside rankings() {
        Period period = insight.lastDays(DAYS);
        List<ProductRank> products = insight.topProducts(period);
        List<SearchRank> searches = insight.searches(period);
        List<SearchRank> without = insight.searchesWithoutResult(period);
        return new Aside(
                Parts.section("journey.top.products", products.isEmpty(), products(products)),
                Parts.section("journey.top.without", without.isEmpty(), searches(without)),
                Parts.section("journey.top.searches", searches.isEmpty(), searches(searches)));
    }

    private static Component products(List<ProductRank> products) {
        return Tables.of(
                List.of("journey.column.product", "journey.column.visits", "journey.column.reading"),
                products.stream()
                        .map(p -> List.<Component>of(
                                Parts.product(p.product()),
                                new Span(Parts.number(p.visits())),
                                new Span(Spoken.duration(p.readingMillis()))))
                        .toList());
    }

    private Component searches(List<SearchRank> searches) {
        return Tables.of(
                List.of(
                        "journey.column.query",
                        "journey.column.times",
                        "journey.column.results",
                        "journey.column.last"),
                searches.stream()
                        .map(s -> List.<Component>of(
                                link("/?q=" + Words.encoded(s.query()), s.query()),
                                new Span(Parts.number(s.times())),
                                new Span(Parts.number(s.results())),
                                new Span(Moments.moment(s.lastAt(), clock))))
                        .toList());
    }
}
