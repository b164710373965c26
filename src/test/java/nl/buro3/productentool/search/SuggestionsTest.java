package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.buro3.productentool.search.Suggestions.Suggestion;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnDemoPortal
class SuggestionsTest {

    @Autowired
    private Suggestions suggestions;

    @Test
    void cardsComeFirstThenCategoriesThenProblems() {
        List<String> kinds =
                suggestions.forTyped("web").stream().map(Suggestion::kind).toList();

        assertThat(kinds).contains("product", "category", "problem");
        assertThat(kinds)
                .isSortedAccordingTo(Comparator.comparingInt(List.of("product", "category", "problem")::indexOf));
    }

    @Test
    void eachKindIsKeptShort() {
        List<Suggestion> all = suggestions.forTyped("we");

        assertThat(all).filteredOn(s -> s.kind().equals("product")).hasSizeLessThanOrEqualTo(6);
        assertThat(all).filteredOn(s -> s.kind().equals("category")).hasSizeLessThanOrEqualTo(3);
        assertThat(all).filteredOn(s -> s.kind().equals("problem")).hasSizeLessThanOrEqualTo(3);
        assertThat(all).hasSizeGreaterThan(6);
    }

    @Test
    void aSuggestionLeadsToItsCardItsCategoryOrItsProblem() {
        assertThat(suggestions.forTyped("huisst"))
                .first()
                .isEqualTo(new Suggestion(
                        "product", "Huisstijl", "<mark>Huisst</mark>ijl", "/product/huisstijl", "huisstijl"));
        assertThat(suggestions.forTyped("vindb"))
                .contains(new Suggestion(
                        "category", "Vindbaarheid", "<mark>Vindb</mark>aarheid", "/?categorie=vindbaarheid", null));
        assertThat(suggestions.forTyped("e")).as("one letter says too little").isEmpty();
    }

    /** "We" is a stop word, and the beginning of a webshop. */
    @Test
    void aStopWordMayBeTheBeginningOfAnotherWord() {
        assertThat(suggestions.forTyped("we")).extracting(Suggestion::url).contains("/product/webshop");
    }

    @Test
    void aKeywordWillDoAsWellAsTheName() {
        assertThat(suggestions.forTyped("webwink")).extracting(Suggestion::url).contains("/product/webshop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", " x ", "??", "qqqqqqqq", "\\\"*"})
    void whatSaysNothingSuggestsNothing(String typed) {
        assertThat(suggestions.forTyped(typed)).isEmpty();
    }
}
