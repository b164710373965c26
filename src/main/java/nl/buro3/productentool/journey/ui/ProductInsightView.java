package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.ProductInsight;

/** What readers did with one product card. */
@Route("beheer/inzicht/product/:slug")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class ProductInsightView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEP = 25;

    private final transient JourneyInsight insight;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private String title = "";

    ProductInsightView(JourneyInsight insight, Catalog catalog, Clock clock) {
        this.insight = insight;
        this.catalog = catalog;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-inzicht-product");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest asked = new PageRequest(event.getLocation(), event.getRouteParameters());
        show(asked.pathPart("slug"), asked.number("pagina"));
    }

    /** @param page of the visits, from 1 */
    void show(String slug, int page) {
        CardSummary card = catalog.details(slug)
                .orElseThrow(() -> new NotFoundException("no product " + slug))
                .card();
        title = card.name();
        ProductInsight found = insight.product(card.id());
        removeAll();
        add(Parts.head(
                new H1(card.name()), styled(link(card.url(), text("journey.product.page")), "knop", "knop-stil")));
        add(styled(new Paragraph(text("journey.product.intro", JourneyInsight.USUAL_DAYS)), "intro"));
        add(figures(found), days(found.days()), styled(new Div(sections(found), scroll(found)), "beheer-twee"));
        add(searches(found), latest(card, page));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private static Div figures(ProductInsight found) {
        return styled(
                new Div(
                        Parts.figure("journey.figure.views", found.views()),
                        Parts.figure("journey.figure.visits", found.visits()),
                        Parts.figure("journey.figure.visitors", found.visitors()),
                        Parts.figure("journey.figure.reading", Spoken.duration(found.averageReadingMillis())),
                        Parts.figure("journey.figure.links", found.linksOpened()),
                        Parts.figure("journey.figure.contact", found.contactClicks())),
                "cijfers");
    }

    private Section days(List<ProductInsight.Day> days) {
        long most = days.stream().mapToLong(ProductInsight.Day::views).max().orElse(0);
        OrderedList chart = styled(new OrderedList(), "dagen");
        LocalDate today = LocalDate.now(clock);
        days.forEach(day -> {
            String words = text("journey.product.day", Moments.day(day.date(), today), Parts.number(day.views()));
            ListItem column = new ListItem(hidden(words));
            column.getElement().setAttribute("title", words);
            column.getElement()
                    .getStyle()
                    .set("--deel", String.format(Locale.ROOT, "%.2f%%", most == 0 ? 0 : 100.0 * day.views() / most));
            chart.add(column);
        });
        return Parts.section("journey.product.days", most == 0, chart);
    }

    private static Section sections(ProductInsight found) {
        Div bars = styled(new Div(), "balken");
        found.sections()
                .forEach(part -> bars.add(Parts.bar(
                        Words.section(part.section()),
                        part.share(),
                        text(
                                "journey.product.section",
                                Math.round(part.share() * 100),
                                Spoken.duration(part.medianMillis()),
                                Spoken.duration(part.averageMillis())))));
        return Parts.section("journey.product.sections", found.sections().isEmpty(), bars);
    }

    private static Section scroll(ProductInsight found) {
        long all = found.scroll().stream().mapToLong(Long::longValue).sum();
        Div bars = styled(new Div(), "balken");
        IntStream.range(0, found.scroll().size())
                .mapToObj(i -> Parts.bar(
                        Words.depth((long) i * STEP),
                        all == 0 ? 0 : (double) found.scroll().get(i) / all,
                        text(
                                "journey.product.visits",
                                Parts.number(found.scroll().get(i)))))
                .forEach(bars::add);
        return Parts.section("journey.product.scroll", all == 0, bars);
    }

    private static Section searches(ProductInsight found) {
        return Parts.section(
                "journey.product.searches",
                found.searches().isEmpty(),
                Tables.of(
                        List.of("journey.column.query", "journey.column.visits"),
                        found.searches().stream()
                                .map(s -> List.<Component>of(
                                        link("/?q=" + Words.encoded(s.query()), s.query()),
                                        new Span(Parts.number(s.visits()))))
                                .toList()));
    }

    private Section latest(CardSummary card, int page) {
        return VisitPages.of(
                "journey.product.latest",
                JourneyNavigation.product(card.slug()),
                page,
                (from, size) -> insight.visitsOfProduct(card.id(), from, size),
                clock);
    }
}
