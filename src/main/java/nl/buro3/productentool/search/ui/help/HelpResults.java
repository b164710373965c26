package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductCards.RankedCard;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.search.help.Recognised;
import nl.buro3.productentool.search.help.Recognised.Suggestion;
import nl.buro3.productentool.search.query.PriceLimit;
import nl.buro3.productentool.search.ui.BeyondPrice;
import nl.buro3.productentool.search.ui.SearchNavigation;

/** What was recognised in a description: problems to choose from, and cards that may help at once. */
final class HelpResults {

    private HelpResults() {}

    static Div head(String typed, Recognised recognised) {
        return recognised.problems().isEmpty()
                ? top(typed, text("help.onlycards.title"), text("help.onlycards.intro"))
                : top(typed, text("help.results.title"), text("help.results.intro"));
    }

    static Div nothing(String typed) {
        return top(typed, text("help.nothing.title"), text("help.nothing.text"));
    }

    private static Div top(String typed, String title, String intro) {
        Div words = styled(new Div(new H1(title), styled(new Paragraph(intro), "intro")), "kop-tekst");
        words.add(HelpStart.form(typed));
        return styled(new Div(words), "overzicht-kop");
    }

    static Div of(String typed, Recognised recognised, ProductCards cards, HelpContact contact) {
        Div parts = styled(new Div(), "herkend");
        if (!recognised.problems().isEmpty()) {
            parts.add(problems(recognised.problems()));
        }
        Section helping = new Section();
        boolean somethingFits = !recognised.cards().isEmpty();
        recognised
                .beyond()
                .ifPresent(card -> helping.add(BeyondPrice.of(card, recognised.understood(), somethingFits)));
        if (somethingFits) {
            helping.add(new H2(text("help.cards.title")));
            recognised.understood().limit().ifPresent(limit -> helping.add(keepsTo(limit)));
            helping.add(cards.ranked(ranked(recognised.cards())));
        }
        Paragraph further = styled(new Paragraph(), "meer");
        further.add(link(SearchNavigation.results(typed), text("help.results.all", typed)));
        further.add(words(" · "), link(ProductNavigation.HELP, text("help.results.other")));
        helping.add(further);
        parts.add(styled(new Div(helping, contact), "advies"));
        return parts;
    }

    private static Paragraph keepsTo(PriceLimit limit) {
        String key = limit.isInAll() ? "help.limit" : "help.limit.each";
        return styled(new Paragraph(text(key, limit.words(Texts.currentLanguage()))), "klein");
    }

    private static Section problems(List<ProblemRef> recognised) {
        Section section = new Section(new H2(text("help.problems.title")));
        section.add(styled(new Paragraph(text("help.problems.intro")), "klein"), ProblemList.of(recognised));
        return section;
    }

    private static List<RankedCard> ranked(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(s -> new RankedCard(s.card(), text(s.solves() ? "help.why" : "help.benefit"), s.why()))
                .toList();
    }
}
