package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.SynonymKind;

/** Some synonyms in the list, with what can be done with them. */
class SynonymLine extends ListItem {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final LineActions actions;

    SynonymLine(KnownSynonyms known, Clock clock, Runnable edit, Runnable delete) {
        actions = new LineActions(known.content().typed().getFirst(), edit, delete);
        addClassNames("kaartregel");
        getElement().setAttribute("data-woorden", String.valueOf(known.id()));
        Div text = styled(new Div(sides(known.content())), "regel-tekst");
        if (!known.content().note().isEmpty()) {
            text.add(words(known.content().note(), "klein"));
        }
        if (!known.changedBy().isEmpty()) {
            String day = DAY.format(known.changedAt().atZone(clock.getZone()));
            text.add(words(text("search.synonyms.changed", known.changedBy(), day), "klein"));
        }
        add(text, actions);
    }

    /** Puts the reader back where they were before changing it. */
    void focusChange() {
        actions.focusChange();
    }

    private static Span sides(SynonymContent content) {
        Span sides = styled(new Span(chips(content.typed())), "zijden");
        if (content.kind() == SynonymKind.ONE_WAY) {
            sides.add(words(text("search.synonyms.finds"), "richting"), chips(content.alsoFind()));
        } else {
            sides.add(hidden(text("search.synonyms.kind.BOTH_WAYS")));
        }
        return sides;
    }

    private static UnorderedList chips(List<String> words) {
        UnorderedList chips = styled(new UnorderedList(), "chips");
        words.forEach(word -> chips.add(styled(new ListItem(word), "chip")));
        return chips;
    }
}
