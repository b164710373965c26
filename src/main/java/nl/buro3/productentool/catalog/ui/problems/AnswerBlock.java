package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import org.jspecify.annotations.Nullable;

/** An answer: its words, and the products that fit or do not fit then. Closed it says how many. */
class AnswerBlock extends Div {

    private static final int LONGEST = 120;
    private static final int MOST_FITTING = 6;

    private final @Nullable Long id;
    private final FormField words = FormField.line(text("problems.answer"), LONGEST);
    private final ReasonRows fits;
    private final LeftOut leftOut;
    private final NativeDetails products = new NativeDetails();

    AnswerBlock(AnswerText answer, Map<String, String> names, ProblemEditor editor) {
        this.id = answer.id();
        this.fits = new ReasonRows(text("problems.fits"), MOST_FITTING, editor, this::isLeftOut, this::count);
        this.leftOut = new LeftOut(editor, fits::has, this::count);
        words.with(answer.text());
        fits.show(answer.fits(), names);
        leftOut.show(answer.leavesOut(), names);
        Paragraph help = styled(new Paragraph(text("problems.answer.help")), "klein");
        products.setContent(new Div(help, fits, leftOut));
        count();
        addClassNames("regel");
        add(words, products);
    }

    String name() {
        return words.value().isEmpty() ? text("problems.answer") : words.value();
    }

    void onRename(Runnable listener) {
        words.onChange(listener);
    }

    void focus() {
        words.focus();
    }

    /** Opens what fits and what does not. */
    AnswerBlock opened() {
        products.setOpen(true);
        return this;
    }

    void place(String path, Complaints complaints) {
        complaints.at(path + ".text", words);
        fits.place(path + ".fits", complaints.opening(() -> products.setOpen(true)));
    }

    AnswerText content() {
        return new AnswerText(id, words.value(), fits.content(), leftOut.products());
    }

    private boolean isLeftOut(String product) {
        return leftOut.products().contains(product);
    }

    private void count() {
        products.setSummaryText(text("problems.answer.fits", fits.count()) + ", "
                + text("problems.answer.leaves-out", leftOut.products().size()));
    }
}
