package nl.buro3.productentool.search.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.search.help.Recognised.Suggestion;
import org.junit.jupiter.api.Test;

/** How cards found by their words and cards that solve a recognised problem come into one list. */
class RecognisedTest {

    private static final int MOST = 4;
    private static final Map<Long, String> BENEFITS = Map.of(1L, "bespaart tijd");

    @Test
    void whatSolvesTheProblemGoesFirstAndSaysWhyItHelps() {
        List<List<Fit>> solutions = List.of(List.of(fit(3, "lost het ook op"), fit(2, "lost het op")));

        assertThat(Recognised.together(List.of(card(1), card(2)), solutions, BENEFITS, MOST))
                .extracting(s -> s.card().id(), Suggestion::solves, Suggestion::why)
                .containsExactly(
                        tuple(3L, true, "lost het ook op"),
                        tuple(2L, true, "lost het op"),
                        tuple(1L, false, "bespaart tijd"));
    }

    @Test
    void onlyTheNearestProblemGivesReasonsAndTheListIsShort() {
        List<List<Fit>> solutions = List.of(
                List.of(fit(2, "eerst")), List.of(fit(2, "later"), fit(1, "b"), fit(3, "c"), fit(4, "d"), fit(5, "e")));

        assertThat(Recognised.together(List.of(), solutions, BENEFITS, MOST))
                .extracting(s -> s.card().id(), Suggestion::solves, Suggestion::why)
                .containsExactly(
                        tuple(2L, true, "eerst"),
                        tuple(1L, false, "bespaart tijd"),
                        tuple(3L, false, ""),
                        tuple(4L, false, ""));
    }

    private static Fit fit(long product, String reason) {
        return new Fit(card(product), reason);
    }

    private static CardSummary card(long id) {
        return new CardSummary(
                id, "p" + id, "P" + id, "", new CategoryRef("web", "Web", "Web"), PriceIndication.ON_REQUEST);
    }
}
