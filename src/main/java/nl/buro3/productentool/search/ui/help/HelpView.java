package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.problem.ProblemGroup;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.help.HelpSearch;
import nl.buro3.productentool.search.help.Recognised;
import nl.buro3.productentool.search.help.Recognised.Suggestion;

/**
 * From problem to product. A customer describes the problem or chooses one, answers a question or two, and sees a short
 * list in which each card says why it helps. Every step is a link or a plain form.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0007-problem-helper.md">Decision 7</a>
 */
@Route("hulp")
@AnonymousAllowed
class HelpView extends Main implements PublicView {

    private final transient Guidance guidance;
    private final transient HelpSearch search;
    private final transient ProductCards cards;

    HelpView(Guidance guidance, HelpSearch search, ProductCards cards) {
        this.guidance = guidance;
        this.search = search;
        this.cards = cards;
        addClassNames("hulp");
        getElement().setAttribute("data-view", "hulp");
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        String slug = request.parameter("probleem").orElse("").toLowerCase(Locale.ROOT);
        String typed = request.parameter("q").orElse("");
        if (!slug.isEmpty()) {
            ProblemGuide guide = guidance.guide(slug).orElseThrow(() -> new NotFoundException("no problem " + slug));
            return showGuide(Interview.of(guide, request));
        }
        return typed.isEmpty()
                ? showStart()
                : showResults(typed.substring(0, Math.min(typed.length(), ProductQuery.LONGEST_TEXT)));
    }

    private PageHead showStart() {
        recorded("", 0, "");
        add(HelpStart.head());
        known().ifPresentOrElse(this::add, () -> add(HelpContact.of(guidance.firstToCall(), "")));
        return PageHead.of(text("help.title"), text("help.intro"), ProductNavigation.HELP);
    }

    /** All known problems; a portal that began empty may have none. */
    private Optional<Section> known() {
        List<ProblemGroup> groups = guidance.groups();
        return groups.isEmpty() ? Optional.empty() : Optional.of(HelpStart.groups(groups));
    }

    private PageHead showResults(String typed) {
        Recognised recognised = search.find(typed);
        recorded(typed, recognised.problems().size() + recognised.cards().size(), "");
        if (recognised.isNothing()) {
            add(HelpResults.nothing(typed), HelpContact.of(guidance.firstToCall(), typed));
            known().ifPresent(this::add);
        } else {
            HelpContact contact = whomToCall(recognised.cards().stream().map(Suggestion::card), typed);
            add(HelpResults.head(typed, recognised), HelpResults.of(typed, recognised, cards, contact));
        }
        return PageHead.unlisted(text("help.head.search", typed));
    }

    private PageHead showGuide(Interview interview) {
        ProblemGuide guide = interview.guide();
        List<Fit> helpful = interview.helpful();
        recorded("", helpful.size(), filter(interview));
        add(HelpGuide.head(guide.problem()), HelpGuide.questions(interview));
        HelpContact contact =
                whomToCall(helpful.stream().map(Fit::card), guide.problem().text());
        add(HelpGuide.advice(interview, helpful, cards, contact));
        return PageHead.of(
                text("help.head.problem", guide.problem().text()),
                guide.problem().explanation(),
                ProductNavigation.help(guide.problem().slug()));
    }

    /** Who answers for the first card, or else whoever knows most. */
    private HelpContact whomToCall(Stream<CardSummary> ranked, String about) {
        return HelpContact.of(
                ranked.findFirst()
                        .flatMap(card -> guidance.specialistFor(card.slug()))
                        .or(guidance::firstToCall),
                about);
    }

    /** What the recorder is told of the page. */
    private void recorded(String query, int results, String filter) {
        getElement()
                .setAttribute("data-view-query", query)
                .setAttribute("data-view-results", String.valueOf(results))
                .setAttribute("data-view-filter", filter);
    }

    private static String filter(Interview interview) {
        return Stream.concat(
                        Stream.of("probleem:" + interview.guide().problem().slug()),
                        interview.given().stream().map(Choice::text).map(words -> "antwoord:" + words))
                .collect(Collectors.joining("|"));
    }
}
