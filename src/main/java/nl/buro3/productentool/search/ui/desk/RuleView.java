package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.ui.SearchNavigation;
import org.jspecify.annotations.Nullable;

/** Where employees pin, boost or hide cards for a query, or lead it elsewhere; searches obey at once. */
@Route("beheer/zoeken/regels")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class RuleView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Merchandising merchandising;
    private final transient ProductSearch search;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private @Nullable RuleDesk desk;

    RuleView(Merchandising merchandising, ProductSearch search, Catalog catalog, Clock clock) {
        this.merchandising = merchandising;
        this.search = search;
        this.catalog = catalog;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-zoekregels");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PageRequest(event.getLocation(), event.getRouteParameters()).parameter("zoekvraag"));
    }

    /** @param asked the query whose rules are shown, or none for all rules */
    void show(Optional<String> asked) {
        removeAll();
        desk = null;
        Optional<String> query = asked.map(q -> q.substring(0, Math.min(q.length(), ProductQuery.LONGEST_TEXT)));
        query.ifPresentOrElse(this::showQuery, this::showAll);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("search.rules.title"));
    }

    private void showQuery(String query) {
        Div ways = styled(
                new Div(
                        styled(
                                link(SearchNavigation.results(query), text("search.rules.results")),
                                "knop",
                                "knop-stil"),
                        styled(link(SearchNavigation.RULES, text("search.rules.all")), "knop", "knop-stil")),
                "acties");
        add(styled(new Div(new H1(text("search.rules.query", query)), ways), "beheer-kop"));
        RuleDesk shown = new RuleDesk(query, merchandising, search, catalog, clock);
        desk = shown;
        add(SearchNavigation.tabs("regels"), shown);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null) {
            desk.beforeLeave(event);
        }
    }

    private void showAll() {
        add(styled(new Div(new H1(text("search.rules.title"))), "beheer-kop"), SearchNavigation.tabs("regels"));
        add(styled(new Paragraph(text("search.rules.intro")), "intro"), question());
        List<KnownRule> rules = merchandising.all();
        if (rules.isEmpty()) {
            add(new Paragraph(text("search.rules.none")));
        }
        Section all = styled(new Section(), "regelgroepen");
        String query = "";
        UnorderedList list = new UnorderedList();
        for (KnownRule rule : rules) {
            if (query.isEmpty()
                    || !merchandising.isSameQuery(query, rule.content().query())) {
                query = rule.content().query();
                list = styled(new UnorderedList(), "kaartregels");
                all.add(styled(new Div(new H2(link(SearchNavigation.rules(query), query)), list), "kaartje"));
            }
            list.add(styled(new ListItem(RuleWords.of(rule, LocalDate.now(clock))), "kaartregel"));
        }
        add(all);
    }

    /** Leads to the query's own address. */
    private static Div question() {
        Input query = new Input();
        query.setId("zoekvraag");
        query.setPlaceholder(text("search.rules.ask.placeholder"));
        query.getElement()
                .setAttribute("maxlength", String.valueOf(ProductQuery.LONGEST_TEXT))
                .setAttribute("autocomplete", "off");
        NativeButton ask = styled(new NativeButton(text("search.rules.ask")), "knop");
        ask.addClickListener(event -> go(ask, query.getValue()));
        query.getElement()
                .addEventListener("keydown", event -> go(ask, query.getValue()))
                .setFilter("event.key === 'Enter'");
        Div row = styled(new Div(query, ask), "vraagrij");
        return styled(new Div(Pages.label(text("search.rules.ask.label"), query), row), "veld", "zoekvraagveld");
    }

    private static void go(NativeButton from, String query) {
        if (!query.isBlank()) {
            from.getUI().ifPresent(ui -> ui.navigate(RuleView.class, QueryParameters.of("zoekvraag", query.strip())));
        }
    }
}
