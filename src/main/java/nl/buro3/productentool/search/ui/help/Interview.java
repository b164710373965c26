package nl.buro3.productentool.search.ui.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Asked;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Choice;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The questions about a problem, as far as they were answered: all of it stands in the address, so that every step can
 * be gone back to, kept and sent on. What the address says and the problem does not know is passed over.
 */
record Interview(ProblemGuide guide, List<Step> steps) {

    private static final String ANSWER = "a";
    private static final String SKIPPED = "over";

    /** A question, and what became of it. */
    record Step(Asked question, @Nullable Choice given, boolean skipped) {

        boolean isOpen() {
            return given == null && !skipped;
        }
    }

    static Interview of(ProblemGuide guide, PageRequest request) {
        List<Long> answers = request.numbers(ANSWER);
        Set<Long> skipped = new HashSet<>(request.numbers(SKIPPED));
        return new Interview(
                guide,
                IntStream.range(0, guide.questions().size())
                        .mapToObj(i -> step(guide.questions().get(i), answers, skipped.contains(i + 1L)))
                        .toList());
    }

    private static Step step(Asked question, List<Long> answers, boolean skipped) {
        Choice given = question.given(answers).orElse(null);
        return new Step(question, given, skipped && given == null);
    }

    /** The first question that is neither answered nor skipped, from 0. */
    OptionalInt open() {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).isOpen())
                .findFirst();
    }

    /** The given answers. */
    List<Choice> given() {
        return steps.stream().map(Step::given).filter(Objects::nonNull).toList();
    }

    /** The products that help, best first. */
    List<ProblemGuide.Fit> helpful() {
        return guide.helpful(given().stream().map(Choice::id).toList());
    }

    /** The address with this answer to a question. */
    String answered(int question, Choice answer) {
        return path(question, new Step(steps.get(question).question(), answer, false));
    }

    /** The address with this question skipped. */
    String skipped(int question) {
        return path(question, new Step(steps.get(question).question(), null, true));
    }

    /** The address with this question open again. */
    String reopened(int question) {
        return path(question, new Step(steps.get(question).question(), null, false));
    }

    private String path(int changed, Step instead) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = i == changed ? instead : steps.get(i);
            Choice given = step.given();
            if (given != null) {
                parts.add("&" + ANSWER + "=" + given.id());
            } else if (step.skipped()) {
                parts.add("&" + SKIPPED + "=" + (i + 1));
            }
        }
        return ProductNavigation.help(guide.problem().slug()) + String.join("", parts);
    }
}
