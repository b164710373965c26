package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.CardSummary;

/** The parts that the employees' pages of the journey are made of. */
final class Parts {

    private Parts() {}

    /** A part of a page under a heading; without content it says so. */
    static Section section(String titleKey, boolean empty, Component... content) {
        Section section = styled(new Section(new H2(text(titleKey))), "beheer-deel");
        if (empty) {
            section.add(styled(new Paragraph(text("journey.nothing")), "klein"));
        } else {
            section.add(content);
        }
        return section;
    }

    /** A horizontal bar with its words beside it, as long as its part of the whole is, from 0 to 1. */
    static Div bar(String label, double share, String words) {
        Span bar = styled(new Span(), "balk");
        bar.getElement().getStyle().set("--deel", String.format(Locale.ROOT, "%.2f%%", share * 100));
        bar.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(words(label, "balk-naam"), bar, words(words, "balk-waarde")), "balkregel");
    }

    /** A number with what it counts, in the plural or not. */
    static Div figure(String labelKey, long count) {
        return shown(number(count), text(labelKey, count));
    }

    /** A figure with what it is. */
    static Div figure(String labelKey, String value) {
        return shown(value, text(labelKey));
    }

    private static Div shown(String value, String label) {
        return styled(new Div(words(value, "getal"), words(label, "getal-naam")), "kaartje", "cijfer");
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(currentLanguage()).format(number);
    }

    /** A link to what readers did with a product. */
    static Component product(CardSummary card) {
        return link(JourneyNavigation.product(card.slug()), card.name());
    }

    /** Components one after the other, with a comma between. */
    static Span listed(List<? extends Component> parts) {
        Span list = new Span();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                list.add(new Span(", "));
            }
            list.add(parts.get(i));
        }
        return list;
    }

    /** The top of a page: its title and what stands beside it. */
    static Div head(Component title, Component... beside) {
        Div head = styled(new Div(title), "beheer-kop");
        Arrays.stream(beside).forEach(head::add);
        return head;
    }
}
