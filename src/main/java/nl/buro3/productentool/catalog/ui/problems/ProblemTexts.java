package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a problem as text: JSON to keep and compare them, and words to read. */
final class ProblemTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProblemEditor editor;

    ProblemTexts(ProblemEditor editor) {
        this.editor = editor;
    }

    String ofReasons(List<Reason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    List<Reason> reasons(String kept) {
        return List.of(JSON.readValue(kept, Reason[].class));
    }

    String ofQuestions(List<QuestionText> questions) {
        return JSON.writeValueAsString(questions);
    }

    List<QuestionText> questions(String kept) {
        return List.of(JSON.readValue(kept, QuestionText[].class));
    }

    /** The names of the products, by slug; one that is not there any more has none. */
    Map<String, String> names(List<Reason> reasons) {
        return editor.names(reasons.stream().map(Reason::product).toList());
    }

    Map<String, String> namesIn(List<QuestionText> questions) {
        return editor.names(questions.stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer ->
                        Stream.concat(answer.fits().stream().map(Reason::product), answer.leavesOut().stream()))
                .toList());
    }

    String wordsOfReasons(String kept) {
        List<Reason> reasons = reasons(kept);
        return words(reasons, names(reasons));
    }

    String wordsOfQuestions(String kept) {
        List<QuestionText> questions = questions(kept);
        Map<String, String> names = namesIn(questions);
        return questions.stream()
                .map(question -> question.text() + "\n"
                        + question.answers().stream()
                                .map(answer -> words(answer, names))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(AnswerText answer, Map<String, String> names) {
        String fits = answer.fits().isEmpty() ? "" : "\n" + words(answer.fits(), names);
        String leavesOut = answer.leavesOut().stream()
                .map(slug -> "\n" + text("problems.left-out", names.getOrDefault(slug, slug)))
                .collect(Collectors.joining());
        return "› " + answer.text() + fits + leavesOut;
    }

    private static String words(List<Reason> reasons, Map<String, String> names) {
        return reasons.stream()
                .map(reason -> names.getOrDefault(reason.product(), reason.product()) + ": " + reason.reason())
                .collect(Collectors.joining("\n"));
    }
}
