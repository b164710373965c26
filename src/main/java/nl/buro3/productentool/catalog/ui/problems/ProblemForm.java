package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Ordered;

/** All of a problem on one form: its words, what solves it, and what is asked. */
class ProblemForm extends Div {

    private static final int LONGEST_TEXT = 160;
    private static final int LONGEST_EXPLANATION = 300;
    private static final int MOST_SOLUTIONS = 12;
    private static final int MOST_QUESTIONS = 2;

    private final ProblemEditor editor;
    private final FormField words = FormField.line(text("problems.text"), LONGEST_TEXT);
    private final FormField explanation = FormField.area(text("problems.explanation"), LONGEST_EXPLANATION, 2);
    private final ReasonRows solutions;
    private final NativeButton more = Buttons.quiet("problems.question.add", this::addQuestion);
    private final Ordered<QuestionBlock> questions = new Ordered<>(QuestionBlock::name, this::count, more::focus);
    private final FormParts parts = new FormParts();
    private Complaints complaints = new Complaints();

    ProblemForm(ProblemEditor editor) {
        this.editor = editor;
        solutions = new ReasonRows(text("problems.solution.add"), MOST_SOLUTIONS, editor, slug -> false, () -> {});
        addClassNames("beheer-formulier", "probleemformulier");
        add(words, explanation);
        add(section("problems.solutions", "problems.solutions.help"));
        add(solutions);
        add(section("problems.questions", "problems.questions.help"));
        add(questions, more);
        keep();
    }

    private void keep() {
        ProblemTexts texts = new ProblemTexts(editor);
        parts.rows("text", text("problems.text"), words::value, words::with, UnaryOperator.identity())
                .rows(
                        "explanation",
                        text("problems.explanation"),
                        explanation::value,
                        explanation::with,
                        UnaryOperator.identity())
                .rows(
                        "solutions",
                        text("problems.solutions"),
                        () -> texts.ofReasons(solutions.content()),
                        kept -> showSolutions(texts.reasons(kept), texts.names(texts.reasons(kept))),
                        texts::wordsOfReasons)
                .rows(
                        "questions",
                        text("problems.questions"),
                        () -> texts.ofQuestions(asked()),
                        kept -> showQuestions(texts.questions(kept), texts.namesIn(texts.questions(kept))),
                        texts::wordsOfQuestions)
                .within((path, typed) -> complaints.fill(path, typed));
        // rows come and go by what is pressed and chosen, and get other places then
        getElement().addEventListener("click", event -> place());
        getElement().addEventListener("change", event -> place());
    }

    /** What of it is kept in the browser until it is stored. */
    FormParts parts() {
        return parts;
    }

    private static Section section(String title, String help) {
        return new Section(new H2(text(title)), styled(new Paragraph(text(help)), "klein"));
    }

    /** @param names the names of the products in it, by slug */
    void show(ProblemContent content, Map<String, String> names) {
        words.with(content.text());
        explanation.with(content.explanation());
        showSolutions(content.solutions(), names);
        showQuestions(content.questions(), names);
        complaints.calm();
    }

    private void showSolutions(List<Reason> solving, Map<String, String> names) {
        solutions.show(solving, names);
        place();
    }

    private void showQuestions(List<QuestionText> asked, Map<String, String> names) {
        questions.clear();
        asked.forEach(question -> add(new QuestionBlock(question, names, editor)));
        place();
    }

    /** What was filled in; complaints about what was there before are over then. */
    ProblemContent read() {
        place();
        complaints.calm();
        return new ProblemContent(words.value(), explanation.value(), solutions.content(), asked());
    }

    private List<QuestionText> asked() {
        return questions.entries().stream().map(QuestionBlock::content).toList();
    }

    /** Says anew which part is where. */
    private void place() {
        complaints = new Complaints();
        complaints.at("text", words);
        complaints.at("explanation", explanation);
        solutions.place("solutions", complaints);
        int number = 0;
        for (QuestionBlock question : questions.entries()) {
            question.place("questions[%d]".formatted(number++), complaints);
        }
    }

    /** Says where what was read last is not valid. */
    void complain(ConstraintViolationException wrong) {
        complaints.deliver(wrong);
    }

    private void addQuestion() {
        AnswerText empty = new AnswerText(null, "", List.of(), List.of());
        QuestionBlock added = new QuestionBlock(new QuestionText(null, "", List.of(empty, empty)), Map.of(), editor);
        add(added);
        added.focus();
    }

    private void add(QuestionBlock question) {
        question.onRename(questions::rename);
        questions.add(question);
    }

    private void count() {
        more.setVisible(questions.entries().size() < MOST_QUESTIONS);
    }
}
