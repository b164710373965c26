package nl.buro3.productentool.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.insight.CustomersQuery;
import nl.buro3.productentool.journey.insight.Figures.CustomerUse;
import nl.buro3.productentool.journey.insight.Figures.LinkUse;
import nl.buro3.productentool.journey.insight.Figures.SearchRank;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.ProductInsight;
import nl.buro3.productentool.journey.insight.ProductInsight.SectionUse;
import nl.buro3.productentool.journey.insight.SearchLearning;
import nl.buro3.productentool.journey.insight.SearchLessons;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.sales.ui.customer.CustomerView;
import nl.buro3.productentool.sharing.ShareLinkSeed;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Known visits are played through the portal's own doors; every figure, in every service and on every screen, is what
 * was worked out by hand.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class FiguresScriptTest {

    private static final String LINK = "demo-kruimelhof-webshop";
    private static final String CUSTOMER = "bakkerij-kruimelhof";

    @Autowired
    WebApplicationContext application;

    @Autowired
    JourneyInsight insight;

    @Autowired
    SearchLearning learning;

    @Autowired
    Catalog catalog;

    @Autowired
    Accounts accounts;

    @Autowired
    ShareLinks links;

    private final Set<String> checked = new LinkedHashSet<>();
    private Map<String, String> figures = Map.of();
    private UI page;
    private String lastOpened = "";

    @BeforeEach
    void knownVisits() throws Exception {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            application.getBean(CatalogSeed.class).load();
            application.getBean(AccountSeed.class).load();
            application.getBean(ShareLinkSeed.class).load();
        });
        KnownVisits visits = new KnownVisits(application);
        visits.play();
        figures = visits.figures();
        TestPeople.logIn(application, "joris@buro3.example", "demo-werknemer");
        page = new UI();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void tearDown() {
        TestSecurityContextHolder.clearContext();
        UI.setCurrent(null);
    }

    @Test
    void everyFigureOnEveryScreenIsWhatWasWorkedOutByHand() {
        for (String slug : List.of("webshop", "huisstijl", "fotografie")) {
            product(slug);
        }
        rankings();
        lessons();
        link();
        visits();
        customer();

        assertThat(checked).as("every figure of the script is shown somewhere").isEqualTo(figures.keySet());
    }

    /** Compares a figure, where the script has it. */
    private void same(String figure, String where, Object shown) {
        if (figures.containsKey(figure)) {
            checked.add(figure);
            assertThat(String.valueOf(shown)).as("%s, %s", figure, where).isEqualTo(figures.get(figure));
        }
    }

    private void product(String slug) {
        ProductInsight found = insight.product(catalog.card(slug).orElseThrow().id());
        same(slug + " views", "service", found.views());
        same(
                slug + " views",
                "days",
                found.days().stream().mapToLong(ProductInsight.Day::views).sum());
        same(slug + " visits", "service", found.visits());
        same(
                slug + " visits",
                "how far in all",
                found.scroll().stream().mapToLong(Long::longValue).sum());
        List<VisitStory> latest =
                insight.visitsOfProduct(catalog.card(slug).orElseThrow().id(), 0, 10);
        same(slug + " visits", "latest", latest.size());
        same(slug + " visitors", "service", found.visitors());
        same(slug + " average reading", "service", Spoken.duration(found.averageReadingMillis()));
        same(slug + " reading", "average times visits", Spoken.duration(found.averageReadingMillis() * found.visits()));
        same(slug + " reading", "its visits", Spoken.duration(read(latest, slug)));
        same(slug + " how far", "service", joined(found.scroll()));
        same(slug + " links opened", "service", found.linksOpened());
        same(slug + " contact", "service", found.contactClicks());
        same(
                slug + " searched before",
                "service",
                joined(found.searches().stream()
                        .map(search -> search.query() + " " + search.visits())
                        .toList()));
        found.sections().stream()
                .filter(part -> part.section() == TrackedSection.PRICE)
                .forEach(price -> same(slug + " price read", "service", price(price)));
        productScreen(slug);
    }

    private static String price(SectionUse price) {
        return Spoken.percentage(price.share()) + ", " + price.medianMillis();
    }

    private static long read(List<VisitStory> visits, String slug) {
        return visits.stream()
                .flatMap(visit -> visit.readings().stream())
                .filter(reading -> reading.product().slug().equals(slug))
                .mapToLong(VisitStory.Reading::millis)
                .sum();
    }

    private void productScreen(String slug) {
        ProductInsightView view = view(ProductInsightView.class);
        view.show(slug, 1);
        Document shown = html(view);
        same(slug + " views", "its screen", figure(shown, "keer bekeken"));
        same(slug + " visits", "its screen", figure(shown, "bezoeken"));
        same(slug + " visitors", "its screen", figure(shown, "bezoekers"));
        same(slug + " average reading", "its screen", figure(shown, "gemiddelde leestijd per bezoek"));
        same(slug + " links opened", "its screen", figure(shown, "deellinks? geopend"));
        same(slug + " contact", "its screen", figure(shown, "keer contact gezocht"));
        same(
                slug + " how far",
                "its screen",
                shown.select("section:has(h2:containsOwn(Hoe ver lezers komen)) .balkregel").stream()
                        .map(bar -> bar.select(".balk-waarde").text().replace("×", ""))
                        .collect(Collectors.joining(", ")));
    }

    private void rankings() {
        var month = insight.lastDays(30);
        var products = insight.topProducts(month);
        same(
                "most seen",
                "service",
                joined(products.stream().map(p -> p.product().slug()).toList()));
        InsightView view = view(InsightView.class);
        view.show(1);
        Document shown = html(view);
        products.forEach(rank -> {
            String slug = rank.product().slug();
            same(slug + " views", "most seen", rank.views());
            same(slug + " visits", "most seen", rank.visits());
            same(slug + " reading", "most seen", Spoken.duration(rank.readingMillis()));
            same(slug + " contact", "most seen", rank.contactClicks());
            Element row = Objects.requireNonNull(
                    shown.select("tr:has(a[href$=/product/" + slug + "])").first());
            same(slug + " visits", "insight screen", cell(row, 1));
            same(slug + " reading", "insight screen", cell(row, 2));
        });
        same("searches", "service", searches(insight.searches(month)));
        same("found nothing", "service", searches(insight.searchesWithoutResult(month)));
        same("searches", "insight screen", searches(shown, 2));
        same("found nothing", "insight screen", searches(shown, 1));
    }

    private static String searches(List<SearchRank> ranks) {
        return joined(
                ranks.stream().map(rank -> rank.query() + " " + rank.times()).toList());
    }

    private static String searches(Document shown, int table) {
        return shown.select("aside table").get(table).select("tbody tr").stream()
                .map(row -> cell(row, 0) + " " + cell(row, 1))
                .collect(Collectors.joining(", "));
    }

    private void lessons() {
        SearchLessons lessons = learning.of(30, Concern.ALL, 1);
        same("searches in all", "service", lessons.totals().searches());
        same(
                "searches in all",
                "its days",
                lessons.series().stream()
                        .mapToLong(SearchLessons.Stretch::searches)
                        .sum());
        same("without result", "service", lessons.totals().withoutResult());
        same("without click", "service", lessons.totals().withoutClick());
        same("followed by contact", "service", lessons.totals().withContact());
        same("average place", "service", Objects.requireNonNull(lessons.totals().place()));
        same(
                "searches",
                "what searches teach",
                joined(lessons.queries().stream()
                        .map(query -> query.words() + " " + query.totals().searches())
                        .sorted()
                        .toList()));
        SearchLearningView view = view(SearchLearningView.class);
        view.show(new LearningChoice(30, Concern.ALL, 1));
        same("searches in all", "its screen", figure(html(view), "keer gezocht"));
    }

    private void link() {
        long id = links.cameThrough(LINK).orElseThrow().id();
        LinkUse use = Objects.requireNonNull(insight.links(List.of(id)).get(id));
        same("link opened", "service", use.openings());
        same("link visits", "service", use.visits());
        same("link visits", "its visits", insight.visitsOfLink(id).size());
        same("link last opened", "service", minutesAgo(use.lastOpened()));
        same("link card read", "service", Spoken.duration(use.readingMillis()));
        same("link card read", "its visits", Spoken.duration(read(insight.visitsOfLink(id), "webshop")));
        same("link other cards read", "service", Spoken.duration(use.furtherMillis()));
        same("link fetched", "service", use.fetches());
        assertThat(insight.visitsOfLink(id).getFirst().steps())
                .as("it was opened before its card was seen")
                .extracting(VisitStory.Step::type)
                .startsWith(TouchpointType.LINK_OPENED, TouchpointType.PRODUCT_VIEW)
                .endsWith(TouchpointType.LINK_OPENED, TouchpointType.PRODUCT_VIEW);
        LinkView view = view(LinkView.class);
        view.show(id);
        Document shown = html(view);
        same("link opened", "its screen", figure(shown, "keer geopend"));
        same("link visits", "its screen", figure(shown, "bezoeken"));
        same("link card read", "its screen", figure(shown, "deze kaart gelezen"));
        same("link other cards read", "its screen", figure(shown, "andere kaarten gelezen"));
        same("link fetched", "its screen", figure(shown, "keer opgehaald"));
        lastOpened = Moments.moment(Objects.requireNonNull(use.lastOpened()), application.getBean(Clock.class));
        assertThat(figure(shown, "laatst geopend")).isEqualTo(lastOpened);
        linkRow("list of links", html(view(LinksView.class)));
    }

    private static long minutesAgo(@Nullable Instant moment) {
        return Duration.between(Objects.requireNonNull(moment), Instant.now()).toMinutes();
    }

    private void linkRow(String where, Document shown) {
        Element row = Objects.requireNonNull(shown.select("tr:has(a[href$=/links/"
                        + links.cameThrough(LINK).orElseThrow().id() + "])")
                .first());
        same("link opened", where, cell(row, 3));
        assertThat(cell(row, 4)).as("last opened, %s", where).isEqualTo(lastOpened);
        same("link card read", where, cell(row, 5));
    }

    private void visits() {
        List<VisitStory> recent = insight.recentVisits(0, 10);
        same(
                "lengths of visits",
                "service",
                joined(recent.stream()
                        .map(visit -> Spoken.duration(visit.activeMillis()))
                        .toList()));
        InsightView view = view(InsightView.class);
        view.show(1);
        same(
                "lengths of visits",
                "insight screen",
                html(view).select(".bezoek-feiten").stream()
                        .map(facts -> facts.child(1).text())
                        .collect(Collectors.joining(", ")));
    }

    private void customer() {
        CustomerUse use = insight.customers(CustomersQuery.ALL).customers().getFirst();
        same("customer visits", "service", use.visits());
        same(
                "customer products",
                "service",
                joined(use.products().stream().map(p -> p.slug()).toList()));
        long organisation = accounts.customer(CUSTOMER).orElseThrow().id();
        same(
                "customer visits",
                "its visits",
                insight.visitsOfOrganisation(organisation).size());
        CustomerView one = view(CustomerView.class);
        one.show(CUSTOMER);
        Document shown = html(one);
        same("customer visits", "its screen", shown.select(".bezoek").size());
        linkRow("customer's screen", shown);
        CustomersView customers = view(CustomersView.class);
        customers.show(new CustomersAddress("", false, "", 1));
        Element row = Objects.requireNonNull(html(customers)
                .select("tr:has(a[href$=/klanten/" + CUSTOMER + "])")
                .first());
        same("customer visits", "customers' screen", cell(row, 2));
        assertThat(cell(row, 1))
                .as("the moment of a visit is the same on every screen")
                .isEqualTo(shown.select(".bezoek .wanneer").getFirst().text());
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String cell(Element row, int place) {
        return row.select("td").get(place).text();
    }

    private static String figure(Document shown, String name) {
        String one = name.replaceAll("en$|s$", ""); // one visit, one visitor
        return shown.select(".cijfer").stream()
                .filter(figure -> figure.select(".getal-naam").text().matches(name + "|" + one))
                .map(figure -> figure.select(".getal").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name));
    }

    private <V extends Component> V view(Class<V> type) {
        return application.getAutowireCapableBeanFactory().createBean(type);
    }

    private static Document html(Component view) {
        return Jsoup.parseBodyFragment(view.getElement().getOuterHTML());
    }
}
