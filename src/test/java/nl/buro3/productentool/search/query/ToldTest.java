package nl.buro3.productentool.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.Told;
import nl.buro3.productentool.search.help.HelpSearch;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences, prices and problems as people type them, on the demo catalogue. */
@OnDemoPortal
class ToldTest {

    private static final double LEAST_RIGHT = 0.95;
    private static final int FOUND = 10;

    @Autowired
    private ProductSearch search;

    @Autowired
    private HelpSearch help;

    @Test
    void whatBelongsToASentenceIsAmongTheFirstThree() {
        List<Told> sentences = both(Told.sentences("dev"), Told.sentences("cases"));

        List<String> wrong = sentences.stream()
                .filter(told -> !told.isRight(search.find(ProductQuery.forText(told.text(), FOUND))))
                .map(Told::text)
                .toList();

        assertThat(1 - (double) wrong.size() / sentences.size())
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    @Test
    void noProblemIsRecognisedThatWasNotSaid() {
        assertThat(both(Told.problems("dev"), Told.problems("cases")))
                .allSatisfy(told -> assertThat(told.falselyRecognised(help.find(told.text())))
                        .as(told.text())
                        .isEmpty());
    }

    @Test
    void whatHelpsWithAProblemIsAmongTheFirstThreeCards() {
        List<Told> problems = both(Told.problems("dev"), Told.problems("cases"));

        List<String> wrong = problems.stream()
                .filter(told -> !told.isRight(help.find(told.text())))
                .map(Told::text)
                .toList();

        assertThat(1 - (double) wrong.size() / problems.size())
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    @Test
    void theHelperKeepsWithinTheBudgetItIsTold() {
        PriceLimit limit =
                PriceInQuery.in("klein budget van 500 euro").orElseThrow().limit();

        assertThat(help.find("klein budget van 500 euro").cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(limit.covers(card.card().price()))
                        .as(card.card().slug())
                        .isTrue());
    }

    private static List<Told> both(List<Told> some, List<Told> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
