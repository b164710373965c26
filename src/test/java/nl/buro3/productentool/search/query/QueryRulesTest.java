package nl.buro3.productentool.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.buro3.productentool.search.query.QueryWord.Instead;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain rules by which a query is understood. */
class QueryRulesTest {

    private static final SynonymLookup SYNONYMS = new SynonymLookup(List.of(
            new Group(List.of("webwinkel", "webshop"), List.of("webwinkel", "webshop")),
            new Group(List.of("landing page"), List.of("landingspagina")),
            new Group(List.of("flyer"), List.of("folder uitdelen"))));

    @Test
    void neighboursMayBeOneWord() {
        List<QueryWord> words = QueryWord.of("nieuws brief", SynonymLookup.NONE);

        assertThat(words)
                .allSatisfy(word ->
                        assertThat(word.instead()).contains(new Instead(List.of("nieuwsbrief"), Ranking.JOINED)));
    }

    @Test
    void aSynonymStandsForAnyFormOfItsWordAndNotForItself() {
        assertThat(QueryWord.of("webwinkels", SYNONYMS).getFirst().instead())
                .containsExactly(new Instead(List.of("webshop"), Ranking.SYNONYM));
        assertThat(QueryWord.of("webshop", SYNONYMS).getFirst().instead())
                .containsExactly(new Instead(List.of("webwinkel"), Ranking.SYNONYM));
    }

    @Test
    void aPhraseHasSynonymsForEachOfItsWords() {
        assertThat(QueryWord.of("mooie landing pages", SYNONYMS).stream().skip(1))
                .hasSize(2)
                .allSatisfy(word -> assertThat(word.instead())
                        .contains(new Instead(List.of("landingspagina"), Ranking.SYNONYM, false)));
    }

    @Test
    void whatIsMeantMayBeAPhrase() {
        assertThat(QueryWord.of("flyer", SYNONYMS).getFirst().instead())
                .contains(new Instead(List.of("folder", "uitdeel"), Ranking.SYNONYM, false));
    }

    @Test
    void weakWordsAreTakenSeriouslyOnlyWhenThereAreNoOthers() {
        assertThat(QueryWord.of("webshop maken", SYNONYMS))
                .extracting(QueryWord::weak)
                .containsExactly(false, true);
        assertThat(QueryWord.of("hulp nodig", SYNONYMS))
                .extracting(QueryWord::weak)
                .containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource({"huistijl,huisstijl,1", "webshpo,webshop,1", "fotgrafei,fotografie,2", "abc,abc,0", "abc,'',3"})
    void typingErrorsAreCounted(String typed, String meant, int errors) {
        assertThat(EditDistance.between(typed, meant)).isEqualTo(errors);
    }

    @Test
    void longWordsMayHaveTwoErrorsAndVeryShortOnesNone() {
        assertThat(EditDistance.mayBe("fotgrafei", "fotografie")).isTrue();
        assertThat(EditDistance.mayBe("loga", "logo")).isTrue();
        assertThat(EditDistance.mayBe("laga", "logo")).isFalse();
        assertThat(EditDistance.mayBe("sea", "seo")).isFalse();
    }

    @Test
    void onlyTheMisspelledWordOfAQueryIsReplaced() {
        assertThat(DidYouMean.suggestion(
                        "Goede huistijl, snel!", Set.of("huistijl"), word -> List.of("huisstyl", "huisstijl")))
                .hasValue("Goede huisstijl, snel!");
        assertThat(DidYouMean.suggestion("qqqqqq", Set.of("qqqqqq"), word -> List.of("webshop")))
                .isEmpty();
    }

    @Test
    void queriesThatDifferOnlyInFormOrSpacesAreOne() {
        WordKey key = new WordKey();

        assertThat(key.of("Nieuws brieven!")).isEqualTo(key.of("nieuwsbrief"));
        assertThat(key.of("nieuwsbrief")).isNotEqualTo(key.of("brief"));
        assertThat(key.of("de")).isEqualTo("de");
    }
}
