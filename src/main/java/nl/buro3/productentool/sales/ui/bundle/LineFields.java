package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.LinesForm;

/** Fields that hold what was typed in them, when a form was not taken, and say beside them what is not right. */
public final class LineFields {

    private final BundleMistakes mistakes;
    private final PageRequest page;

    public LineFields(BundleMistakes mistakes, PageRequest page) {
        this.mistakes = mistakes;
        this.page = page;
    }

    /** @param stored what stands in it when nothing else was typed */
    HtmlContainer field(String name, String stored) {
        HtmlContainer field = PlainParts.field(name, typed(name, stored));
        if (mistakes.fields().containsKey(name)) {
            field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", "fout-" + name);
        }
        return field;
    }

    /** What was typed in a field in which nothing stood. */
    public String typed(String name) {
        return typed(name, "");
    }

    /** What was typed is what differs from what stood there: all else may have been changed by others since. */
    private String typed(String name, String stored) {
        String was = page.parameter(LinesForm.was(name)).orElse("");
        boolean isSent = !mistakes.isEmpty()
                && page.location().getQueryParameters().getParameters().containsKey(name);
        String typed = page.parameter(name).orElse("");
        return isSent && !typed.equals(was) ? typed : stored;
    }

    /** The field with its label, what stands in the database, and what is not right. */
    Div labelled(String name, String words, String card, HtmlContainer field, String stored) {
        NativeLabel label = label(words, field);
        label.add(hidden(" " + card));
        Div whole = styled(new Div(label, field, sent(LinesForm.was(name), stored)), "veld");
        mistake(name, whole);
        if (!mistakes.isEmpty() && isOvertaken(name, stored)) {
            whole.add(styled(new Paragraph(text("bundle.overtaken", stored.isEmpty() ? "–" : stored)), "klein"));
        }
        return whole;
    }

    /** Whether something else stands there by now than when the page was made that was sent, and than what was typed. */
    private boolean isOvertaken(String name, String stored) {
        String was = page.parameter(LinesForm.was(name)).orElse(stored);
        String typed = page.parameter(name).orElse(stored);
        return !was.equals(stored) && !typed.equals(was) && !typed.equals(stored);
    }

    /** Whether something was not right in this field. */
    public boolean isWrong(String name) {
        return mistakes.fields().containsKey(name);
    }

    /** Whether this was among what was chosen, when the form was not taken. */
    public boolean isChosen(String name, String value) {
        return !mistakes.isEmpty() && page.parameters(name).contains(value);
    }

    public void mistake(String name, Div whole) {
        String key = mistakes.fields().get(name);
        if (key != null) {
            Paragraph mistake = styled(new Paragraph(text(key)), "veld-fout");
            mistake.setId("fout-" + name);
            whole.add(mistake);
        }
    }
}
