package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicLong;
import nl.buro3.productentool.common.ui.Pages;

/** A field with its label and, when something is wrong with what was typed, what that is. */
class FormField extends Div {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final HasValue<?, String> field;
    private final Element element;
    private final Runnable focus;
    private final int longest;
    private final Paragraph complaint = styled(new Paragraph(), "veld-fout");

    private <F extends Component & HasValue<?, String> & Focusable<F>> FormField(F made, String label, int longest) {
        this.field = made;
        this.element = made.getElement();
        this.focus = made::focus;
        this.longest = longest;
        String id = "veld-" + NUMBER.incrementAndGet();
        made.setId(id);
        complaint.setId(id + "-fout");
        complaint.setVisible(false);
        element.setAttribute("maxlength", String.valueOf(longest));
        field.addValueChangeListener(event -> calm());
        NativeLabel name = Pages.label(label, made);
        addClassNames("veld");
        add(name, made, complaint);
    }

    /** A field of one line. */
    static FormField line(String label, int longest) {
        return new FormField(new Input(), label, longest);
    }

    /** A field of several lines. */
    static FormField area(String label, int longest, int rows) {
        LongText made = new LongText();
        made.getElement().setAttribute("rows", String.valueOf(rows));
        return new FormField(made, label, longest);
    }

    FormField with(String value) {
        field.setValue(value);
        return this;
    }

    /** The name under which what is typed in it is kept in the browser. */
    void keptAs(String name) {
        element.setAttribute("data-veld", name);
    }

    String value() {
        return field.getValue().strip();
    }

    /** What was complained of is over. */
    void calm() {
        complaint.setVisible(false);
        element.removeAttribute("aria-invalid");
        element.removeAttribute("aria-describedby");
    }

    /** Says that it is empty or too long. */
    void complain() {
        complaint.setText(text("problems.wrong.text", longest));
        complaint.setVisible(true);
        element.setAttribute("aria-invalid", "true");
        element.setAttribute("aria-describedby", complaint.getId().orElseThrow());
    }

    void focus() {
        focus.run();
    }

    void onChange(Runnable listener) {
        field.addValueChangeListener(event -> listener.run());
    }
}
