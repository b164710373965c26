package nl.buro3.productentool.search.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Asked;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.common.ui.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a problem says of the answers, and the addresses that lead on from it. */
class InterviewTest {

    private static final Choice YES = new Choice(10, "Ja", List.of(), Set.of(1L));
    private static final Choice NO = new Choice(11, "Nee", List.of(), Set.of());
    private static final Choice MANY = new Choice(20, "Veel", List.of(), Set.of(1L));

    private static final ProblemGuide GUIDE = new ProblemGuide(
            new ProblemRef("traag", "Traag", ""),
            List.of(),
            List.of(new Asked("Oud?", List.of(YES, NO)), new Asked("Hoeveel?", List.of(MANY))));

    @Test
    void theFirstQuestionIsOpenAndItsAnswersLeadOn() {
        Interview interview = at("/hulp?probleem=traag");

        assertThat(interview.open()).hasValue(0);
        assertThat(interview.given()).isEmpty();
        assertThat(interview.answered(0, YES)).isEqualTo("/hulp?probleem=traag&a=10");
        assertThat(interview.skipped(0)).isEqualTo("/hulp?probleem=traag&over=1");
    }

    @Test
    void anAnswerOpensTheNextQuestionAndStaysInTheAddress() {
        Interview interview = at("/hulp?probleem=traag&a=10");

        assertThat(interview.open()).hasValue(1);
        assertThat(interview.given()).containsExactly(YES);
        assertThat(interview.answered(1, MANY)).isEqualTo("/hulp?probleem=traag&a=10&a=20");
        assertThat(interview.skipped(1)).isEqualTo("/hulp?probleem=traag&a=10&over=2");
        assertThat(interview.reopened(0)).isEqualTo("/hulp?probleem=traag");
    }

    @Test
    void aQuestionCanBeSkippedAndAnsweredAfterAll() {
        Interview interview = at("/hulp?probleem=traag&a=20&over=1");

        assertThat(interview.open()).isEmpty();
        assertThat(interview.given()).containsExactly(MANY);
        assertThat(interview.reopened(0)).isEqualTo("/hulp?probleem=traag&a=20");
        assertThat(interview.reopened(1)).isEqualTo("/hulp?probleem=traag&over=1");
    }

    @Test
    void whoAnswersAQuestionHasNotSkippedIt() {
        assertThat(at("/hulp?probleem=traag&a=11&over=1").steps().getFirst())
                .isEqualTo(new Interview.Step(GUIDE.questions().getFirst(), NO, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=99",
                "a=",
                "a",
                "a=-10",
                "a=10x",
                "a=9999999999999999999999",
                "a=%F0%9F%98%80",
                "over=0",
                "over=3",
                "over=x",
                "A=10",
            })
    void whatMakesNoSenseIsPassedOver(String parameter) {
        Interview interview = at("/hulp?probleem=traag&" + parameter);

        assertThat(interview.open()).hasValue(0);
        assertThat(interview.given()).isEmpty();
    }

    @Test
    void ofTwoAnswersToOneQuestionTheFirstCounts() {
        assertThat(at("/hulp?probleem=traag&a=11&a=10&a=20").given()).containsExactly(NO, MANY);
    }

    private static Interview at(String address) {
        return Interview.of(GUIDE, new PageRequest(new Location(address.substring(1)), RouteParameters.empty()));
    }
}
