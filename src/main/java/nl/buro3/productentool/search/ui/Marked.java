package nl.buro3.productentool.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.buro3.productentool.catalog.ui.ProductCards.FoundCard;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;

/** Shows a text with what was searched for marked. */
final class Marked {

    private Marked() {}

    static FoundCard card(Hit hit) {
        return new FoundCard(
                hit.card(),
                text(hit.name()),
                text(hit.summary()),
                hit.passage().isEmpty() ? Optional.empty() : Optional.of(text(hit.passage())));
    }

    private static Span text(String marked) {
        Span text = new Span();
        int done = 0;
        for (int start = marked.indexOf(SearchResult.MARK_START);
                start >= 0;
                start = marked.indexOf(SearchResult.MARK_START, done)) {
            int end = marked.indexOf(SearchResult.MARK_END, start);
            text.add(marked.substring(done, start));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(marked.substring(start + 1, end));
            text.add(mark);
            done = end + 1;
        }
        text.add(marked.substring(done));
        return text;
    }
}
