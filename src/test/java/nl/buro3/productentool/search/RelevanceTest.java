package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.Judged.Half;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search answers the judged queries of the half for tuning as well as it once did, or better. */
@OnDemoPortal
class RelevanceTest {

    private static final double LEAST_NDCG = 0.85;
    private static final double LEAST_RIGHT_IN_TOP_FIVE = 0.93;

    @Autowired
    private ProductSearch search;

    @Test
    void theRightCardsComeFirst() {
        Relevance relevance = Relevance.of(Judged.of(Half.DEV), this::slugs);

        assertThat(relevance.ndcg()).isGreaterThanOrEqualTo(LEAST_NDCG);
        assertThat(relevance.rightInTopFive()).isGreaterThanOrEqualTo(LEAST_RIGHT_IN_TOP_FIVE);
    }

    @Test
    void aQueryThatHasAnAnswerFindsSomething() {
        assertThat(Relevance.of(Judged.of(Half.DEV), this::slugs).empty()).isEmpty();
    }

    @Test
    void everyJudgementIsOfACardThatIsThere() {
        Set<String> cards = Set.copyOf(slugs(""));

        Set<String> judged = Stream.of(Half.values())
                .flatMap(half -> Judged.of(half).stream())
                .flatMap(query -> query.grades().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(cards).containsAll(judged);
    }

    private List<String> slugs(String text) {
        return search.find(Relevance.plain(text, ProductQuery.LARGEST_PAGE)).hits().stream()
                .map(SearchResult.Hit::card)
                .map(CardSummary::slug)
                .toList();
    }
}
