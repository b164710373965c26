package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.SearchResult;

/** The values of a facet with the number of cards each would bring; several may be chosen. */
final class FacetFilter {

    private static final int MOST_PROBLEMS = 6;

    private FacetFilter() {}

    /** The filter; empty when there is nothing to choose. */
    static Optional<Div> of(Facet facet, Selection selection, FacetLabels labels, SearchResult found) {
        List<String> values = offered(facet, selection, labels, found);
        if (values.isEmpty() || (values.size() == 1 && selection.of(facet).isEmpty())) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "facetkeuzes");
        values.forEach(value -> list.add(new ListItem(choice(facet, value, selection, labels, found))));
        list.getElement().setAttribute("aria-label", text("facet." + facet.parameter()));
        return Optional.of(styled(new Div(words(text("facet." + facet.parameter()), "facet-naam"), list), "facet"));
    }

    /** Those that are chosen or would bring something; of the problems those that would bring most. */
    private static List<String> offered(Facet facet, Selection selection, FacetLabels labels, SearchResult found) {
        List<String> values = labels.values(facet).stream()
                .filter(value -> selection.has(facet, value) || count(facet, value, found) > 0)
                .toList();
        if (facet != Facet.PROBLEM) {
            return values;
        }
        return values.stream()
                .sorted(Comparator.<String>comparingInt(value -> selection.has(facet, value) ? 0 : 1)
                        .thenComparingLong(value -> -count(facet, value, found)))
                .limit(Math.max(MOST_PROBLEMS, selection.of(facet).size()))
                .toList();
    }

    private static Anchor choice(
            Facet facet, String value, Selection selection, FacetLabels labels, SearchResult found) {
        Anchor link = link(selection.toggling(facet, value).path(), "");
        link.add(written(words(labels.label(facet, value).orElse(value))));
        link.add(words(String.valueOf(count(facet, value, found)), "aantal"), hidden(text("filter.cards")));
        link.getElement().setAttribute("rel", "nofollow").setAttribute("data-keuze", facet.parameter() + ":" + value);
        if (selection.has(facet, value)) {
            link.getElement().setAttribute("aria-current", "true");
            link.add(hidden(text("facet.chosen")));
        }
        return link;
    }

    private static long count(Facet facet, String value, SearchResult found) {
        return found.counts(facet).getOrDefault(value, 0L);
    }
}
