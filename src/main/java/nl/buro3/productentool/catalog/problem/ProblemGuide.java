package nl.buro3.productentool.catalog.problem;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.catalog.CardSummary;

/**
 * The way from a problem to the products that help with it: what solves it in general, and the questions whose answers
 * tell more. It ranks by what employees wrote down, so that every place in the list can be explained.
 *
 * @param solutions the published products that solve the problem, best first
 * @param questions those of which at least one answer tells something, two at most
 * @see <a href="../../../../../../../../docs/decisions/0007-problem-helper.md">Decision 7</a>
 */
public record ProblemGuide(ProblemRef problem, List<Fit> solutions, List<Asked> questions) {

    /** A list that is short enough to choose from. */
    public static final int MOST = 6;

    /** A product, and why it helps; never without a reason. */
    public record Fit(CardSummary card, String reason) {}

    /** A question with its answers. */
    public record Asked(String text, List<Choice> choices) {

        /** The answer that was chosen among these numbers: the first that is one of this question's. */
        public Optional<Choice> given(List<Long> answers) {
            return answers.stream()
                    .flatMap(id -> choices.stream().filter(choice -> choice.id() == id))
                    .findFirst();
        }
    }

    /**
     * An answer.
     *
     * @param fits the products that fit then, best first
     * @param leavesOut the numbers of the products that do not
     */
    public record Choice(long id, String text, List<Fit> fits, Set<Long> leavesOut) {

        public boolean tells() {
            return !fits.isEmpty() || !leavesOut.isEmpty();
        }
    }

    /** The chosen answers, one a question at most; numbers of other answers are passed over. */
    public List<Choice> given(List<Long> answers) {
        return questions.stream()
                .flatMap(question -> question.given(answers).stream())
                .toList();
    }

    /**
     * The products that help, best first, {@value #MOST} at most. First those that the answers name, the last answer's
     * before those of the one before. Behind them the problem's other solutions in their
     * order. What one answer leaves out is not in the list, whatever another says.
     */
    public List<Fit> helpful(List<Long> answers) {
        List<Choice> given = given(answers);
        Set<Long> leftOut = new HashSet<>();
        given.forEach(choice -> leftOut.addAll(choice.leavesOut()));
        Map<Long, Fit> ranked = new LinkedHashMap<>();
        named(given).forEach(fit -> ranked.putIfAbsent(fit.card().id(), fit));
        solutions.forEach(fit -> ranked.putIfAbsent(fit.card().id(), fit));
        ranked.keySet().removeAll(leftOut);
        return ranked.values().stream().limit(MOST).toList();
    }

    /** Those of the last answer before those of the one before it: it was given knowing the other. */
    private static List<Fit> named(List<Choice> given) {
        return given.reversed().stream()
                .flatMap(choice -> choice.fits().stream())
                .toList();
    }
}
