package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductCards.RankedCard;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.search.ui.help.Interview.Step;

/** One problem: what was answered, the question that is open, and what helps as far as is known by then. */
final class HelpGuide {

    private HelpGuide() {}

    static Div head(ProblemRef problem) {
        Div words = styled(new Div(words(text("overview.problem"), "opschrift")), "kop-tekst");
        words.add(written(new H1("“" + problem.text() + "”")));
        words.add(styled(written(new Paragraph(problem.explanation())), "intro"));
        words.add(link(ProductNavigation.HELP, text("help.guide.other")));
        if (Accounts.staffIsLooking()) {
            words.add(words(" · "), link(ProductNavigation.editProblem(problem.slug()), text("help.guide.edit")));
        }
        return styled(new Div(words), "overzicht-kop");
    }

    /** What became of the questions so far, and the one that is open. */
    static Div questions(Interview interview) {
        Div all = styled(new Div(), "vragen");
        UnorderedList done = styled(new UnorderedList(), "gegeven");
        for (int i = 0; i < interview.steps().size(); i++) {
            if (!interview.steps().get(i).isOpen()) {
                done.add(done(interview, i));
            }
        }
        done.setVisible(done.getChildren().findAny().isPresent());
        all.add(done);
        interview.open().ifPresent(open -> all.add(open(interview, open)));
        return all;
    }

    private static ListItem done(Interview interview, int question) {
        Step step = interview.steps().get(question);
        Choice given = step.given();
        String asked = step.question().text();
        Anchor change = link(interview.reopened(question), text("help.guide.change"));
        change.setAriaLabel(text("help.guide.change.of", asked));
        String answer = given == null ? text("help.guide.skipped") : given.text();
        return new ListItem(
                written(words(asked, "klein")), words(answer, given == null ? "klein" : "antwoord-gegeven"), change);
    }

    private static Section open(Interview interview, int question) {
        Step step = interview.steps().get(question);
        int all = interview.steps().size();
        Section section = new Section(words(
                all == 1 ? text("help.guide.question") : text("help.guide.question.of", question + 1, all),
                "opschrift"));
        H2 asked = written(new H2(step.question().text()));
        asked.setId("vraag");
        section.getElement().setAttribute("aria-labelledby", "vraag");
        UnorderedList answers = styled(written(new UnorderedList()), "antwoorden");
        step.question()
                .choices()
                .forEach(
                        choice -> answers.add(new ListItem(link(interview.answered(question, choice), choice.text()))));
        section.add(asked, answers, link(interview.skipped(question), text("help.guide.skip")));
        return styled(section, "vraag");
    }

    /** What helps, and beside it whom to call. */
    static Div advice(Interview interview, List<Fit> helpful, ProductCards cards, HelpContact contact) {
        boolean answered = !interview.given().isEmpty();
        Section list = new Section(new H2(text(answered ? "help.guide.fitting" : "help.guide.usual")));
        if (helpful.isEmpty()) {
            list.add(new Paragraph(text("help.guide.nothing")));
        }
        list.add(cards.ranked(helpful.stream()
                .map(fit -> new RankedCard(fit.card(), text("help.why"), fit.reason()))
                .toList()));
        if (!cardsOf(helpful).containsAll(cardsOf(interview.guide().solutions()))) {
            list.add(styled(
                    link(ProductNavigation.problem(interview.guide().problem().slug()), text("help.guide.all")),
                    "meer"));
        }
        return styled(new Div(list, contact), "advies");
    }

    private static List<CardSummary> cardsOf(List<Fit> fits) {
        return fits.stream().map(Fit::card).toList();
    }
}
