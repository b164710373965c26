package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Match;

/** Says what was found and how near it is, and offers to take a filter away or to sort. */
final class ResultLine {

    /** Where the list begins. */
    static final String COUNT = "gevonden";

    private ResultLine() {}

    static Div of(Selection selection, FacetLabels labels, SearchResult found) {
        H2 count = new H2(count(selection, found));
        count.getElement().setAttribute("aria-live", "polite");
        count.setId(COUNT);
        count.getElement().setAttribute("tabindex", "-1");
        Div line = styled(new Div(count), "resultaatregel");
        found.suggestion().ifPresent(meant -> line.add(didYouMean(selection, meant)));
        found.beyond().ifPresent(card -> line.add(BeyondPrice.of(card, found.understood(), found.total() > 0)));
        if (found.understood().aboutUs()) {
            line.add(ownPage());
        } else if (found.total() > 0 && found.match() == Match.NEARBY) {
            line.add(notOurs(selection));
        } else if (found.total() > 0 && found.suggestion().isEmpty() && found.match() != Match.ALL_WORDS) {
            line.add(words(text("overview.loose." + found.match().name(), selection.text()), "uitleg"));
        }
        Div chosen = styled(new Div(), "gekozen");
        if (!selection.text().isEmpty()) {
            chosen.add(removable(text("overview.filter.words"), selection.withText("")));
        }
        if (selection.of(Facet.BUDGET).isEmpty()) {
            found.understood()
                    .limit()
                    .ifPresent(limit -> chosen.add(removable(
                            limit.words(Texts.currentLanguage()),
                            selection.withText(found.understood().words()))));
        }
        selection
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> labels.label(facet, value)
                        .ifPresent(words -> chosen.add(removable(words, selection.toggling(facet, value))))));
        line.add(chosen, sorting(selection));
        if (selection.sort() == ResultOrder.PRICE) {
            line.add(styled(words(text("overview.sort.PRICE.order")), "volgorde"));
        }
        return line;
    }

    /** Who asks for a number, an address or a quote is led to the page that has them. */
    private static Paragraph ownPage() {
        Anchor page = link(ProductNavigation.CONTACT, text("overview.about-us.link"));
        return styled(new Paragraph(words(text("overview.about-us") + " "), page, words(".")), "uitleg");
    }

    /** What is not offered is said, with a way on: the helper, or a person. */
    private static Paragraph notOurs(Selection selection) {
        Anchor tell = link(SearchNavigation.helpWith(selection.text()), text("overview.near.tell"));
        Anchor ask = link(ProductNavigation.CONTACT, text("overview.near.ask"));
        Paragraph line = new Paragraph(
                words(text("overview.loose.NEARBY", selection.text()) + " "),
                tell,
                words(" " + text("overview.near.or") + " "),
                ask,
                words("."));
        return styled(line, "uitleg");
    }

    private static Paragraph didYouMean(Selection selection, String meant) {
        Anchor instead = link(selection.withText(meant).path(), meant);
        Paragraph line = new Paragraph(words(text("overview.meant", selection.text()) + " "), instead, words("."));
        return styled(line, "uitleg");
    }

    private static String count(Selection selection, SearchResult found) {
        if (found.match() == Match.NEARBY && !found.understood().aboutUs()) {
            return text("overview.count.near", found.total(), selection.text());
        }
        return selection.text().isEmpty()
                ? text("overview.count", found.total())
                : text("overview.count.search", found.total(), selection.text());
    }

    private static Anchor removable(String words, Selection without) {
        Anchor link = styled(link(without.path(), words), "weg");
        link.setAriaLabel(text("overview.filter.remove", words));
        link.getElement().setAttribute("data-keuze", "zonder:" + words);
        return link;
    }

    private static Nav sorting(Selection selection) {
        Nav nav = styled(new Nav(words(text("overview.sort"), "sorteren-naam")), "sorteren");
        nav.setAriaLabel(text("overview.sort"));
        for (ResultOrder order : ResultOrder.values()) {
            Anchor link = link(selection.withSort(order).path(), text("overview.sort." + order.name()));
            link.getElement()
                    .setAttribute("data-keuze", "sorteer:" + order.name())
                    .setAttribute("rel", "nofollow");
            if (order == selection.sort()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }
}
