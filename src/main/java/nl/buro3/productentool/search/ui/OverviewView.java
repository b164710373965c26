package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.ui.OverviewSection;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.common.ui.MovedException;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.common.ui.Still;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.ui.help.HelpContact;

/**
 * The overview: all cards, or those that answer a search, within a category or for a problem. Once the live client runs
 * the list follows the typing; before that, and without it, the form and the links do the same.
 */
@Route("")
@AnonymousAllowed
class OverviewView extends Main implements PublicView {

    private final transient ProductSearch search;
    private final transient CatalogLabels catalog;
    private final transient ProductCards cards;
    private final transient List<OverviewSection> sections;
    private final transient Guidance guidance;

    private final SearchForm form = new SearchForm();
    private final Div top = styled(new Div(), "overzicht-kop");
    private final Div foot = new Div();
    private final Still results = styled(new Still("resultaten"), "resultaten");

    OverviewView(
            ProductSearch search,
            CatalogLabels catalog,
            ProductCards cards,
            List<OverviewSection> sections,
            Guidance guidance) {
        this.search = search;
        this.catalog = catalog;
        this.cards = cards;
        this.sections = sections;
        this.guidance = guidance;
        addClassNames("overzicht");
        getElement().setAttribute("data-view", "overzicht");
        add(top, results, foot);
        form.onTyping(this::follow);
    }

    /** The list follows the typing. */
    @Override
    public LiveFor liveFor() {
        return LiveFor.EVERYONE;
    }

    @Override
    public PageHead show(PageRequest request) {
        Selection selection = Selection.of(request);
        search.redirect(selection.text()).ifPresent(address -> {
            throw MovedException.forNow(address);
        });
        FacetLabels labels = catalog.current();
        requireKnown(selection, labels);
        form.show(selection);
        Topic topic = Topic.of(selection, labels);
        showTop(selection, topic);
        showResults(selection);
        return topic.head();
    }

    private void follow(String typed) {
        Selection selection = form.selection().withText(typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(selection.query()));
        form.remember(selection);
        showResults(selection);
    }

    private static void requireKnown(Selection selection, FacetLabels labels) {
        selection
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> {
                    if (labels.label(facet, value).isEmpty()) {
                        throw new NotFoundException("no " + facet.parameter() + " " + value);
                    }
                }));
    }

    private void showTop(Selection selection, Topic topic) {
        foot.removeAll();
        if (selection.isEverything()) {
            foot.add(new AgencyBand());
        }
        top.removeAll();
        Div words = styled(new Div(), "kop-tekst");
        words.add(topic.words());
        words.add(form);
        top.add(words);
        if (selection.isEverything()) {
            Image picture = styled(new Image("/portal/images/hero.svg", ""), "held");
            picture.getElement()
                    .setAttribute("width", "640")
                    .setAttribute("height", "420")
                    .setAttribute("loading", "lazy"); // a phone does without it
            top.add(picture, new FamiliarProblems(guidance.groups()));
        }
        top.setClassName("ruim", selection.isEverything());
    }

    private void showResults(Selection selection) {
        results.show(isForReaders(), () -> {
            SearchResult found = search.find(selection.productQuery());
            if (selection.page() > 1
                    && found.hits().isEmpty()
                    && found.total() > 0) { // an old address of a list that became shorter
                throw MovedException.forNow(selection.withPage(1).path());
            }
            getElement()
                    .setAttribute("data-view-query", selection.text())
                    .setAttribute("data-view-results", String.valueOf(found.total()))
                    .setAttribute("data-view-offset", String.valueOf((selection.page() - 1) * Selection.PAGE_SIZE))
                    .setAttribute("data-view-filter", selection.filterName());
            if (selection.isEverything() && found.total() == 0) {
                return List.of(EmptyCatalogue.of());
            }
            FacetLabels labels = catalog.current();
            return List.of(Filters.of(selection, labels, found), list(selection, labels, found));
        });
    }

    /** In the live page of a reader; employees have buttons on the cards. */
    private static boolean isForReaders() {
        return UI.getCurrent().getSession() != null && !Accounts.staffIsLooking();
    }

    private Div list(Selection selection, FacetLabels labels, SearchResult found) {
        Div list = styled(new Div(), "lijst");
        if (selection.text().isEmpty() && selection.of(Facet.PROBLEM).isEmpty() && selection.page() == 1) {
            sections.forEach(section ->
                    section.of(selection.only(Facet.CATEGORY).orElse(null)).ifPresent(list::add));
        }
        list.add(ResultLine.of(selection, labels, found));
        list.add(
                found.total() == 0
                        ? nothingFound(selection, labels)
                        : cards.listFound(
                                found.hits().stream().map(Marked::card).toList()));
        list.add(Paging.of(selection, found.total()));
        if (found.total() > 0 && OtherWays.areNeeded(selection, found)) {
            list.add(new OtherWays(selection, guidance.firstToCall()));
        }
        return list;
    }

    /** A way on for who finds nothing: describe the problem, call somebody, or see what is recommended. */
    private Div nothingFound(Selection selection, FacetLabels labels) {
        Div nothing = Narrowed.of(
                        selection,
                        labels,
                        other -> search.find(other.productQuery()).total())
                .orElseGet(() -> nothingYet(selection));
        Div way = new Div(nothing, HelpContact.of(guidance.firstToCall(), selection.text()));
        sections.forEach(section -> section.of(null).ifPresent(way::add));
        return way;
    }

    private static Div nothingYet(Selection selection) {
        Div nothing = styled(new Div(), "leeg");
        Image picture = new Image("/portal/images/leeg.svg", "");
        picture.getElement().setAttribute("width", "320").setAttribute("height", "200");
        nothing.add(picture, new H2(text("overview.nothing.title")), new Paragraph(text("overview.nothing.text")));
        nothing.add(styled(link(SearchNavigation.helpWith(selection.text()), text("overview.nothing.help")), "knop"));
        nothing.add(styled(link("/", text("overview.nothing.all")), "knop", "knop-stil"));
        return nothing;
    }
}
