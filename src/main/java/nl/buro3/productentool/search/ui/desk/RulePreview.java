package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.merchandising.ActiveRules;

/** The first cards for a query with its rules, beside those without; every place that differs is marked. */
class RulePreview extends Section {

    private static final int SHOWN = 10;

    private final Div notice = new Div();
    private final Div columns = styled(new Div(), "naast-elkaar");

    RulePreview() {
        addClassNames("voorbeeldweergave");
        notice.getElement().setAttribute("role", "status");
        add(new H2(text("search.rules.preview")), notice, columns);
    }

    /**
     * Shows both.
     *
     * @param natural the cards that are found
     * @param arranged those that are shown with the rules
     * @param rules that hold, for what the marks say
     * @param draft whether one of them is not kept yet
     */
    void show(List<CardSummary> natural, List<CardSummary> arranged, ActiveRules rules, boolean draft) {
        notice.removeAll();
        rules.redirect().ifPresent(target -> {
            Paragraph redirected = new Paragraph(text("search.rules.preview.redirect", target));
            notice.add(styled(redirected, "boodschap"));
        });
        columns.removeAll();
        columns.add(column(text("search.rules.preview.without"), natural, card -> withoutMark(card, rules)));
        String title = text(draft ? "search.rules.preview.draft" : "search.rules.preview.with");
        columns.add(column(title, arranged, card -> withMark(card, natural, arranged, rules)));
    }

    private static Div column(String title, List<CardSummary> cards, Marker marker) {
        Div column = new Div(new H3(title));
        if (cards.isEmpty()) {
            column.add(styled(new Paragraph(text("search.rules.preview.none")), "klein"));
            return column;
        }
        OrderedList list = styled(new OrderedList(), "volgorde");
        cards.stream().limit(SHOWN).forEach(card -> {
            ListItem item = new ListItem(link(card.url(), card.name()), marker.mark(card));
            item.getElement().setAttribute("data-kaart", card.slug());
            list.add(item);
        });
        column.add(list);
        return column;
    }

    private static Span withoutMark(CardSummary card, ActiveRules rules) {
        return rules.hidden().contains(card.id()) ? mark(text("search.rules.mark.hidden"), "merk-weg") : new Span();
    }

    private static Span withMark(
            CardSummary card, List<CardSummary> natural, List<CardSummary> arranged, ActiveRules rules) {
        int before = natural.indexOf(card);
        if (rules.pinned().contains(card.id())) {
            return mark(text("search.rules.mark.pinned"), "merk-vast");
        }
        if (before == arranged.indexOf(card)) {
            return new Span();
        }
        if (rules.boosted().contains(card.id())) {
            return mark(text("search.rules.mark.boosted", before + 1), "merk-omhoog");
        }
        return before < 0
                ? mark(text("search.rules.mark.new"), "merk-omhoog")
                : mark(text("search.rules.mark.moved", before + 1), "merk-verschoven");
    }

    private static Span mark(String words, String kind) {
        return styled(new Span(hidden(", "), words(words)), "merkteken", kind);
    }

    private interface Marker {
        Span mark(CardSummary card);
    }
}
