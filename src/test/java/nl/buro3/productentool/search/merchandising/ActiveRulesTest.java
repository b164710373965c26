package nl.buro3.productentool.search.merchandising;

import static nl.buro3.productentool.search.merchandising.RuleKind.BOOST;
import static nl.buro3.productentool.search.merchandising.RuleKind.HIDE;
import static nl.buro3.productentool.search.merchandising.RuleKind.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.category.CategoryRef;
import org.junit.jupiter.api.Test;

class ActiveRulesTest {

    private static final List<CardSummary> FOUND =
            LongStream.rangeClosed(1, 5).mapToObj(ActiveRulesTest::card).toList();

    @Test
    void pinnedCardsComeFirstThenBoostedOnesThenTheOthersWithoutTheHidden() {
        ActiveRules rules = new ActiveRules(List.of(9L, 4L), Set.of(3L), Set.of(1L), Optional.empty());

        assertThat(rules.arrange(FOUND, Map.of(9L, card(9), 4L, card(4))))
                .extracting(CardSummary::id)
                .as("9 was not found; 4 and 3 stand there once")
                .containsExactly(9L, 4L, 3L, 2L, 5L);
    }

    @Test
    void aPinnedCardThatIsNotOfferedAndABoostedOneThatIsNotFoundHaveNoEffect() {
        ActiveRules rules = new ActiveRules(List.of(9L), Set.of(8L), Set.of(7L), Optional.empty());

        assertThat(rules.arrange(FOUND, Map.of())).isEqualTo(FOUND);
        assertThat(ActiveRules.NONE.arrange(FOUND, Map.of())).isEqualTo(FOUND);
    }

    @Test
    void severalBoostedCardsKeepTheOrderInWhichTheyAreFound() {
        ActiveRules rules = new ActiveRules(List.of(), Set.of(5L, 2L), Set.of(), Optional.empty());

        assertThat(rules.arrange(FOUND, Map.of())).extracting(CardSummary::id).containsExactly(2L, 5L, 1L, 3L, 4L);
    }

    @Test
    void aHiddenCardIsNotShownWhateverElseIsSaid() {
        ActiveRules rules = ActiveRules.of(List.of(rule(PIN, 1, 1), rule(BOOST, 1, 0), rule(HIDE, 1, 0)));

        assertThat(rules).isEqualTo(new ActiveRules(List.of(), Set.of(), Set.of(1L), Optional.empty()));
    }

    @Test
    void pinnedCardsStandInTheOrderOfTheirPlaces() {
        assertThat(ActiveRules.of(List.of(rule(PIN, 7, 10), rule(PIN, 8, 2), rule(PIN, 9, 2)))
                        .pinned())
                .containsExactly(8L, 9L, 7L);
    }

    private static RuleContent rule(RuleKind kind, long product, int place) {
        return new RuleContent("logo", kind, product, place, null, null, null, "");
    }

    private static CardSummary card(long id) {
        return new CardSummary(
                id,
                "kaart-" + id,
                "Kaart " + id,
                "",
                new CategoryRef("merk", "Merk", "Merk"),
                PriceIndication.ON_REQUEST);
    }
}
