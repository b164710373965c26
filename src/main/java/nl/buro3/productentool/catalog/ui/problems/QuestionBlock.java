package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.common.ui.Ordered;
import org.jspecify.annotations.Nullable;

/** A question with its answers. */
class QuestionBlock extends Div {

    private static final int LONGEST = 160;
    private static final int MOST_ANSWERS = 5;

    private final @Nullable Long id;
    private final ProblemEditor editor;
    private final FormField words = FormField.line(text("problems.question"), LONGEST);
    private final NativeButton more = Buttons.quiet("problems.answer.add", this::addAnswer);
    private final Paragraph complaint = styled(new Paragraph(text("problems.wrong.answers")), "veld-fout");
    private final Ordered<AnswerBlock> answers = new Ordered<>(AnswerBlock::name, this::count, more::focus);

    QuestionBlock(QuestionText question, Map<String, String> names, ProblemEditor editor) {
        this.id = question.id();
        this.editor = editor;
        words.with(question.text());
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        question.answers().forEach(answer -> add(new AnswerBlock(answer, names, editor)));
        addClassNames("vraagblok");
        add(words, answers, complaint, more);
    }

    String name() {
        return words.value().isEmpty() ? text("problems.question") : words.value();
    }

    void onRename(Runnable listener) {
        words.onChange(listener);
    }

    void focus() {
        words.focus();
    }

    void place(String path, Complaints complaints) {
        complaints.at(path + ".text", words);
        complaints.at(
                path + ".answers", () -> complaint.setVisible(true), () -> complaint.setVisible(false), more::focus);
        int number = 0;
        for (AnswerBlock answer : answers.entries()) {
            answer.place("%s.answers[%d]".formatted(path, number++), complaints);
        }
    }

    QuestionText content() {
        return new QuestionText(
                id,
                words.value(),
                answers.entries().stream().map(AnswerBlock::content).toList());
    }

    private void addAnswer() {
        AnswerBlock added = new AnswerBlock(new AnswerText(null, "", List.of(), List.of()), Map.of(), editor);
        add(added.opened());
        added.focus();
    }

    private void add(AnswerBlock answer) {
        answer.onRename(answers::rename);
        answers.add(answer);
    }

    private void count() {
        more.setVisible(answers.entries().size() < MOST_ANSWERS);
    }
}
