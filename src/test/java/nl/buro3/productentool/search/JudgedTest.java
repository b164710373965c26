package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.search.Judged.Half;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures by which the search is measured, on examples calculated by hand. */
class JudgedTest {

    private static final Offset<Double> ABOUT = within(0.0001);

    private final Judged query =
            new Judged("webwinkel", "keyword", Half.DEV, Map.of("webshop", 3, "website", 2, "seo", 1));

    @Test
    void theBestOrderIsOne() {
        assertThat(query.ndcg(List.of("webshop", "website", "seo"))).isEqualTo(1, ABOUT);
        assertThat(query.ndcg(List.of("webshop", "website", "seo", "logo", "huisstijl")))
                .as("what follows does no harm")
                .isEqualTo(1, ABOUT);
    }

    /** The ideal is 7/1 + 3/1.58496 + 1/2 = 9.39279. */
    @Test
    void gradesGainMoreThanTheirMeasureAndLaterPlacesLess() {
        assertThat(query.ndcg(List.of("seo", "website", "webshop")))
                .as("1/1 + 3/1.58496 + 7/2 = 6.39279")
                .isEqualTo(0.68061, ABOUT);
        assertThat(query.ndcg(List.of("logo", "webshop")))
                .as("7/1.58496 = 4.41651")
                .isEqualTo(0.47020, ABOUT);
        assertThat(query.ndcg(List.of("logo", "chatbot", "dashboard", "seo")))
                .as("1/2.32193 = 0.43068")
                .isEqualTo(0.04585, ABOUT);
    }

    @Test
    void nothingFoundOrNothingRightIsZero() {
        assertThat(query.ndcg(List.of())).isZero();
        assertThat(query.ndcg(List.of("logo", "chatbot"))).isZero();
    }

    @Test
    void onlyTheFirstTenPlacesCount() {
        List<String> tenth = Stream.concat(IntStream.range(0, 9).mapToObj(i -> "other" + i), Stream.of("webshop"))
                .toList();
        List<String> eleventh =
                Stream.concat(Stream.of("first"), tenth.stream()).toList();

        assertThat(query.ndcg(tenth)).as("7/3.45943 of 9.39279").isEqualTo(0.21543, ABOUT);
        assertThat(query.ndcg(eleventh)).isZero();
    }

    @Test
    void theRightCardIsOneOfTheBestGradeThereIs() {
        Judged noneIsExact = new Judged("persbericht", "task", Half.DEV, Map.of("webteksten", 2, "vertaling", 1));

        assertThat(query.isRightWithin(2, List.of("website", "webshop"))).isTrue();
        assertThat(query.isRightWithin(1, List.of("website", "webshop"))).isFalse();
        assertThat(noneIsExact.isRightWithin(5, List.of("vertaling", "webteksten")))
                .isTrue();
        assertThat(noneIsExact.isRightWithin(5, List.of("vertaling"))).isFalse();
    }

    @Test
    void theFiguresAreMeansOverTheQueries() {
        Judged other = new Judged("qqq", "name", Half.DEV, Map.of("logo", 3));

        Relevance relevance = Relevance.of(
                List.of(query, other), text -> text.equals("qqq") ? List.of() : List.of("webshop", "website", "seo"));

        assertThat(relevance.queries()).isEqualTo(2);
        assertThat(relevance.ndcg()).isEqualTo(0.5, ABOUT);
        assertThat(relevance.rightInTopFive()).isEqualTo(0.5, ABOUT);
        assertThat(relevance.empty()).containsExactly("qqq");
    }

    @Test
    void judgementsAreReadByQuery() {
        List<Judged> read = Judged.read(List.of(
                "query\tkind\thalf\tslug\tgrade",
                "flyer\tkeyword\tdev\treclamefolder\t3",
                "logootje\tinflection\tkept\tlogo-ontwerp\t3",
                "flyer\tkeyword\tdev\tbrochure\t2"));

        assertThat(read)
                .containsExactly(
                        new Judged("flyer", "keyword", Half.DEV, Map.of("reclamefolder", 3, "brochure", 2)),
                        new Judged("logootje", "inflection", Half.KEPT, Map.of("logo-ontwerp", 3)));
        assertThatThrownBy(() -> Judged.read(List.of("", "flyer\tkeyword\tdev")))
                .hasMessageContaining("flyer");
    }

    @Test
    void theSetHasAtLeastAHundredAndFiftyQueriesInTwoEvenHalves() {
        int dev = Judged.of(Half.DEV).size();
        int kept = Judged.of(Half.KEPT).size();

        assertThat(dev + kept).isGreaterThanOrEqualTo(150);
        assertThat(dev).isCloseTo(kept, within(5));
    }
}
