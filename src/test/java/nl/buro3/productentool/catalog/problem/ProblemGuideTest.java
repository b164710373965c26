package nl.buro3.productentool.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Asked;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import org.junit.jupiter.api.Test;

/** The order of what helps, which a customer has to be able to understand. */
class ProblemGuideTest {

    private static final long A = 1;
    private static final long B = 2;
    private static final long C = 3;
    private static final long D = 4;

    private static final long OLD_SITE = 10;
    private static final long NO_SITE = 11;
    private static final long FEW = 20;
    private static final long MANY = 21;

    private final ProblemGuide guide = new ProblemGuide(
            new ProblemRef("bestellen", "Klanten willen online bestellen", ""),
            List.of(fit(A, "in het algemeen"), fit(B, "in het algemeen"), fit(C, "in het algemeen")),
            List.of(
                    new Asked(
                            "Heb je al een website?",
                            List.of(
                                    new Choice(OLD_SITE, "Ja", List.of(fit(C, "want hij is oud")), Set.of(A)),
                                    new Choice(
                                            NO_SITE,
                                            "Nee",
                                            List.of(fit(B, "om te beginnen"), fit(D, "ook")),
                                            Set.of()))),
                    new Asked(
                            "Hoeveel verkoop je?",
                            List.of(
                                    new Choice(
                                            FEW, "Weinig", List.of(fit(D, "is genoeg"), fit(A, "kan ook")), Set.of()),
                                    new Choice(MANY, "Veel", List.of(), Set.of(B, D))))));

    @Test
    void withoutAnAnswerTheSolutionsStandInTheirOrder() {
        assertThat(products()).containsExactly(A, B, C);
    }

    @Test
    void whatAnAnswerNamesComesFirstWithItsOwnReason() {
        assertThat(guide.helpful(List.of(NO_SITE)))
                .extracting(fit -> fit.card().id(), Fit::reason)
                .containsExactly(
                        tuple(B, "om te beginnen"),
                        tuple(D, "ook"),
                        tuple(A, "in het algemeen"),
                        tuple(C, "in het algemeen"));
    }

    @Test
    void whatAnAnswerLeavesOutIsNotThere() {
        assertThat(products(OLD_SITE)).containsExactly(C, B);
    }

    @Test
    void theLastAnswerOutranksTheOneBefore() {
        assertThat(products(NO_SITE, FEW)).containsExactly(D, A, B, C);
        assertThat(guide.helpful(List.of(NO_SITE, FEW)).getFirst().reason())
                .as("the reason of the last question")
                .isEqualTo("is genoeg");
    }

    @Test
    void leavingOutWinsWhateverTheOtherAnswerSays() {
        assertThat(products(NO_SITE, MANY)).containsExactly(A, C);
        assertThat(products(OLD_SITE, FEW)).containsExactly(D, C, B);
    }

    @Test
    void theOrderInTheAddressDoesNotMatter() {
        assertThat(products(FEW, NO_SITE)).isEqualTo(products(NO_SITE, FEW));
    }

    @Test
    void unknownAnswersAndASecondOneToAQuestionArePassedOver() {
        assertThat(products(99, -1)).isEqualTo(products());
        assertThat(products(99, NO_SITE, OLD_SITE, NO_SITE)).isEqualTo(products(NO_SITE));
        assertThat(guide.given(List.of(99L, NO_SITE, OLD_SITE)))
                .extracting(Choice::id)
                .containsExactly(NO_SITE);
    }

    @Test
    void theListIsShort() {
        List<Fit> many =
                LongStream.rangeClosed(1, 12).mapToObj(id -> fit(id, "x")).toList();

        assertThat(new ProblemGuide(guide.problem(), many, List.of()).helpful(List.of()))
                .hasSize(ProblemGuide.MOST);
    }

    private List<Long> products(long... answers) {
        return guide.helpful(LongStream.of(answers).boxed().toList()).stream()
                .map(fit -> fit.card().id())
                .toList();
    }

    private static Fit fit(long product, String reason) {
        CategoryRef category = new CategoryRef("web", "Web", "Web");
        return new Fit(
                new CardSummary(product, "p" + product, "P" + product, "", category, PriceIndication.ON_REQUEST),
                reason);
    }
}
