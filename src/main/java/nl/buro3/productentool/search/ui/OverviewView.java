package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CategoryNode;
import nl.buro3.productentool.catalog.CategoryRef;
import nl.buro3.productentool.catalog.ProblemRef;
import nl.buro3.productentool.catalog.ui.OverviewSection;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;

/**
 * The overview: all cards, or those that answer a search, within a category or for a problem. Once the live client runs
 * the list follows the typing; before that, and without it, the form and the links do the same.
 */
@Route("")
@AnonymousAllowed
class OverviewView extends Main implements PublicView {

    private static final int PROBLEMS_AT_A_GLANCE = 6;

    private final transient ProductSearch search;
    private final transient Catalog catalog;
    private final transient ProductCards cards;
    private final transient List<OverviewSection> sections;

    private final SearchForm form = new SearchForm();
    private final Div top = styled(new Div(), "overzicht-kop");
    private final Div results = styled(new Div(), "resultaten");

    OverviewView(ProductSearch search, Catalog catalog, ProductCards cards, List<OverviewSection> sections) {
        this.search = search;
        this.catalog = catalog;
        this.cards = cards;
        this.sections = sections;
        addClassNames("overzicht");
        getElement().setAttribute("data-view", "overzicht");
        results.setId("resultaten");
        add(top, results);
        form.onTyping(this::follow);
    }

    @Override
    public PageHead show(PageRequest request) {
        Selection selection = Selection.of(request);
        List<CategoryNode> categories = catalog.categories();
        Optional<CategoryRef> category = chosenCategory(selection, categories);
        Optional<ProblemRef> problem = chosenProblem(selection);
        form.show(selection);
        showTop(selection, category, problem);
        showResults(selection, categories);
        return head(selection, category, problem);
    }

    private void follow(String typed) {
        Selection selection = form.selection().withText(typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(selection.query()));
        form.remember(selection);
        showResults(selection, catalog.categories());
    }

    private static Optional<CategoryRef> chosenCategory(Selection selection, List<CategoryNode> categories) {
        String path = selection.category();
        if (path == null) {
            return Optional.empty();
        }
        return Optional.of(
                CategoryFilter.find(categories, path).orElseThrow(() -> new NotFoundException("no category " + path)));
    }

    private Optional<ProblemRef> chosenProblem(Selection selection) {
        String slug = selection.problem();
        if (slug == null) {
            return Optional.empty();
        }
        return Optional.of(catalog.problem(slug).orElseThrow(() -> new NotFoundException("no problem " + slug)));
    }

    private void showTop(Selection selection, Optional<CategoryRef> category, Optional<ProblemRef> problem) {
        top.removeAll();
        Div words = styled(new Div(), "kop-tekst");
        if (problem.isPresent()) {
            words.add(styled(Pages.words(text("overview.problem"), "opschrift")));
            words.add(new H1("“" + problem.get().text() + "”"));
            words.add(styled(new Paragraph(problem.get().explanation()), "intro"));
        } else if (category.isPresent()) {
            words.add(new H1(category.get().name()));
        } else {
            words.add(new H1(text("overview.title")), styled(new Paragraph(text("overview.intro")), "intro"));
        }
        words.add(form);
        top.add(words);
        if (selection.isEverything()) {
            Image picture = styled(new Image("/portal/images/hero.svg", ""), "held");
            picture.getElement().setAttribute("width", "640").setAttribute("height", "420");
            top.add(picture);
        }
        top.setClassName("ruim", selection.isEverything());
    }

    private void showResults(Selection selection, List<CategoryNode> categories) {
        SearchResult found = search.find(selection.productQuery());
        getElement()
                .setAttribute("data-view-query", selection.text())
                .setAttribute("data-view-results", String.valueOf(found.total()))
                .setAttribute("data-view-filter", selection.filterName());
        results.removeAll();
        results.add(CategoryFilter.of(selection, categories, found));
        Div list = styled(new Div(), "lijst");
        if (selection.text().isEmpty() && selection.problem() == null && selection.page() == 1) {
            sections.forEach(section -> section.of(selection.category()).ifPresent(list::add));
        }
        list.add(ResultLine.of(selection, found));
        list.add(found.total() == 0 ? nothingFound() : cards.list(cardsOf(found)));
        list.add(Paging.of(selection, found.total()));
        if (selection.isEverything()) {
            list.add(problems());
        }
        results.add(list);
    }

    private static List<CardSummary> cardsOf(SearchResult found) {
        return found.hits().stream().map(Hit::card).toList();
    }

    private static Div nothingFound() {
        Div nothing = styled(new Div(), "leeg");
        Image picture = new Image("/portal/images/leeg.svg", "");
        picture.getElement().setAttribute("width", "320").setAttribute("height", "200");
        nothing.add(picture, new H2(text("overview.nothing.title")), new Paragraph(text("overview.nothing.text")));
        nothing.add(styled(link("/hulp", text("overview.nothing.help")), "knop"));
        nothing.add(styled(link("/", text("overview.nothing.all")), "knop", "knop-stil"));
        return nothing;
    }

    private Div problems() {
        Div block = styled(new Div(new H2(text("overview.problems.title"))), "herkenbaar");
        block.add(ProblemList.of(
                catalog.problems().stream().limit(PROBLEMS_AT_A_GLANCE).toList()));
        block.add(styled(link("/hulp", text("overview.problems.all")), "meer"));
        return block;
    }

    private static PageHead head(Selection selection, Optional<CategoryRef> category, Optional<ProblemRef> problem) {
        if (!selection.text().isEmpty()) {
            return PageHead.unlisted(text("overview.head.search", selection.text()));
        }
        if (problem.isPresent()) {
            return PageHead.of(problem.get().text(), problem.get().explanation(), selection.path());
        }
        return category.map(c -> PageHead.of(c.name(), text("overview.head.category", c.name()), selection.path()))
                .orElseGet(() -> PageHead.of(text("overview.head.title"), text("overview.intro"), selection.path()));
    }
}
