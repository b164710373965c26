package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** For who chose so many filters that nothing is left: each that can be taken away, with what is there without it. */
final class Narrowed {

    /** Each of them is a search. */
    private static final int MOST = 8;

    private Narrowed() {}

    /** What is left without a filter. */
    private record Way(String words, Selection without, long count) {}

    /**
     * The ways out; empty where no filter was chosen, or the words find nothing without filters either.
     *
     * @param counting how many cards a selection has
     */
    static Optional<Div> of(Selection selection, FacetLabels labels, ToLongFunction<Selection> counting) {
        List<Way> ways = ways(selection, labels, counting);
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = styled(new UnorderedList(), "facetkeuzes");
        ways.forEach(way -> list.add(new ListItem(leading(way))));
        return Optional.of(styled(
                new Div(new H2(text("overview.narrowed.title")), new Paragraph(text("overview.narrowed.text")), list),
                "leeg"));
    }

    private static List<Way> ways(Selection selection, FacetLabels labels, ToLongFunction<Selection> counting) {
        if (selection.chosen().isEmpty()) {
            return List.of();
        }
        List<Way> oneByOne = selection.chosen().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .flatMap(value -> labels.label(facet.getKey(), value).stream()
                                .map(label -> way(label, selection.toggling(facet.getKey(), value), counting))))
                .limit(MOST)
                .filter(way -> way.count > 0)
                .toList();
        return oneByOne.isEmpty()
                ? Stream.of(all(selection, counting))
                        .filter(way -> way.count > 0)
                        .toList()
                : oneByOne;
    }

    private static Way way(String label, Selection without, ToLongFunction<Selection> counting) {
        return new Way(text("overview.narrowed.without", "“" + label + "”"), without, counting.applyAsLong(without));
    }

    private static Way all(Selection selection, ToLongFunction<Selection> counting) {
        Selection without = new Selection(selection.text(), Map.of(), selection.sort(), 1);
        return new Way(text("overview.narrowed.none"), without, counting.applyAsLong(without));
    }

    private static Anchor leading(Way way) {
        Anchor link = link(way.without.path(), way.words);
        link.add(words(String.valueOf(way.count), "aantal"), hidden(text("filter.cards")));
        link.getElement().setAttribute("rel", "nofollow");
        return link;
    }
}
