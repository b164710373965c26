package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.SearchResult;

/** Everything that narrows the list: the categories, and behind a fold on a phone the other facets. */
final class Filters {

    private static final List<Facet> FURTHER =
            List.of(Facet.PRICE_RANGE, Facet.PRICE_KIND, Facet.PRICE_PERIOD, Facet.PROBLEM);

    private Filters() {}

    static Nav of(Selection selection, FacetLabels labels, SearchResult found) {
        Nav nav = styled(
                new Nav(
                        styled(toList(selection, found, "filter.skip"), "naar-lijst"),
                        CategoryFilter.of(selection, labels.categories(), found)),
                "filter");
        nav.setAriaLabel(text("filter.label"));
        Div facets = styled(new Div(), "facetten");
        FURTHER.forEach(
                facet -> FacetFilter.of(facet, selection, labels, found).ifPresent(filter -> facets.add(filter)));
        if (facets.getComponentCount() > 0) {
            facets.add(styled(toList(selection, found, "filter.show"), "knop", "toon"));
            nav.add(fold(summary(selection), facets));
        }
        return nav;
    }

    private static Anchor toList(Selection selection, SearchResult found, String key) {
        return new Anchor(selection.path() + "#" + ResultLine.COUNT, text(key, found.total()));
    }

    /** On a phone it is opened by what comes before it; on a wide screen it is always there. */
    private static Div fold(String words, Div facets) {
        HtmlContainer open = styled(new HtmlContainer("input"), "alleen-voorlezen");
        open.setId("filters-open");
        open.getElement().setAttribute("type", "checkbox");
        return styled(new Div(open, Pages.label(words, open), facets), "meer-filters");
    }

    /** It stays folded when something is chosen, which is said above the list: on a phone the list comes first. */
    private static String summary(Selection selection) {
        int chosen =
                FURTHER.stream().mapToInt(facet -> selection.of(facet).size()).sum();
        return text("filter.more", chosen);
    }
}
