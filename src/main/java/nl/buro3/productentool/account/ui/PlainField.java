package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Pages;

/** A field of an ordinary form, with its label, and under it what is expected or what is wrong. */
public final class PlainField extends Div {

    private final HtmlContainer input = new HtmlContainer("input");
    private final String name;

    /**
     * An empty field that has to be filled in.
     *
     * @param type as HTML has it, such as {@code email}; a password gets a button to look at it, where scripts run
     */
    public PlainField(String name, String label, String type) {
        this.name = name;
        addClassName("veld");
        input.setId(name);
        input.getElement().setAttribute("name", name).setAttribute("type", type).setAttribute("required", true);
        add(Pages.label(label, input), input);
        if (type.equals("password")) {
            input.getElement()
                    .setAttribute("data-toon", text("field.password.show"))
                    .setAttribute("data-verberg", text("field.password.hide"));
        }
    }

    /** Says by which {@code purpose} browsers and password managers know what to fill in. */
    public PlainField completedBy(String purpose) {
        input.getElement().setAttribute("autocomplete", purpose);
        return this;
    }

    /** What stands in it when the page opens. */
    public PlainField holding(String value) {
        input.getElement().setAttribute("value", value);
        return this;
    }

    /** It may stay empty. */
    public PlainField optional() {
        input.getElement().removeAttribute("required");
        return this;
    }

    /** What there is to know about it while nothing is wrong. */
    public PlainField hint(String words) {
        say(styled(new Paragraph(words), "klein"), "uitleg");
        return this;
    }

    /** Within which lengths it has to be; the browser says so before the form is sent. */
    public PlainField ofLength(int shortest, int longest) {
        input.getElement()
                .setAttribute("minlength", String.valueOf(shortest))
                .setAttribute("maxlength", String.valueOf(longest));
        return this;
    }

    /** What is wrong with what was typed; empty for nothing. */
    public PlainField mistake(Optional<String> words) {
        words.ifPresent(said -> {
            Paragraph wrong = styled(new Paragraph(said), "veld-fout");
            wrong.getElement().setAttribute("role", "alert");
            say(wrong, "fout");
            input.getElement().setAttribute("aria-invalid", "true");
        });
        return this;
    }

    private void say(Paragraph words, String what) {
        String id = name + "-" + what;
        words.setId(id);
        String others = input.getElement().getAttribute("aria-describedby");
        input.getElement().setAttribute("aria-describedby", others == null ? id : id + " " + others);
        add(words);
    }
}
