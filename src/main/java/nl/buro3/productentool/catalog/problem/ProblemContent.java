package nl.buro3.productentool.catalog.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a problem. The bounds of the texts are those of the database.
 *
 * @param text the problem in the customer's own words
 * @param explanation a sentence or two by which a customer recognises it, or empty
 * @param solutions the products that solve it, best first, each once
 * @param questions what to ask to find out which of them fit, two at most
 */
public record ProblemContent(
        @NotBlank @Size(max = 160) String text,
        @Size(max = 300) String explanation,
        @Size(min = 1, max = 12) List<@Valid Reason> solutions,
        @Size(max = 2) List<@Valid QuestionText> questions) {

    /** A product by its slug, and why it helps; empty for what the card itself says first. */
    public record Reason(
            @NotBlank String product, @Size(max = 240) String reason) {}

    /**
     * A question.
     *
     * @param id its number, or null for a new one
     */
    public record QuestionText(
            @Nullable Long id,
            @NotBlank @Size(max = 160) String text,
            @Size(min = 2, max = 5) List<@Valid AnswerText> answers) {}

    /**
     * An answer to choose.
     *
     * @param id its number, or null for a new one
     * @param fits the products that fit then, best first, each with its reason in that situation
     * @param leavesOut the slugs of the products that do not fit then
     */
    public record AnswerText(
            @Nullable Long id,
            @NotBlank @Size(max = 120) String text,
            @Size(max = 6) List<@Valid Reason> fits,
            @Size(max = 12) List<@NotBlank String> leavesOut) {

        /** Whether no product fits twice, or fits and is left out as well. */
        @AssertTrue
        public boolean isWithoutRepetition() {
            return differ(Stream.concat(fits.stream().map(Reason::product), leavesOut.stream()));
        }
    }

    /** Whether no product is among the solutions twice. */
    @AssertTrue
    public boolean isWithoutRepetition() {
        return differ(solutions.stream().map(Reason::product));
    }

    private static boolean differ(Stream<String> products) {
        return products.allMatch(new HashSet<>()::add);
    }

    /** The slugs of all products that are named anywhere. */
    Stream<String> products() {
        Stream<AnswerText> answers = questions.stream().flatMap(question -> question.answers().stream());
        Stream<String> ofAnswers =
                answers.flatMap(a -> Stream.concat(a.fits().stream().map(Reason::product), a.leavesOut().stream()));
        return Stream.concat(solutions.stream().map(Reason::product), ofAnswers).distinct();
    }
}
