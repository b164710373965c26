package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sharing.LinkTerms;
import org.jspecify.annotations.Nullable;

/** How a link opens: the note is seen at once, the rest is unfolded by who wants it. */
class TermFields extends Div {

    private final NoteField note = new NoteField();
    private final Input until = field("tot", "date");
    private final Input codeTo = field("code", "email");
    private final Input english = field("engels", "checkbox");

    TermFields(LinkTerms given) {
        addClassNames("formulier");
        note.setId("delen-notitie");
        note.getElement()
                .setAttribute("name", "notitie")
                .setAttribute("maxlength", "1000")
                .setAttribute("rows", "3");
        note.setValue(Objects.requireNonNullElse(given.note(), ""));
        until.setValue(given.endsOn() == null ? "" : given.endsOn().toString());
        codeTo.setValue(Objects.requireNonNullElse(given.codeTo(), ""));
        codeTo.getElement().setAttribute("maxlength", "254");
        english.getElement().setProperty("checked", "en".equals(given.language()));
        english.getElement().addPropertyChangeListener("checked", "change", event -> {});
        NativeDetails more = new NativeDetails(
                text("share.more"),
                styled(new Div(labelled("share.until", until), labelled("share.code", codeTo), ticked()), "formulier"));
        more.setOpen(given.endsOn() != null || given.asksCode() || given.language() != null);
        add(labelled("share.note", note), more);
    }

    /** What of it is kept in the browser until it has arrived, besides other parts. */
    FormParts parts(FormParts before) {
        return before.field("notitie", text("share.note"), note, note::getValue, note::setValue)
                .field("tot", text("share.until"), until, until::getValue, until::setValue)
                .typed("code", text("share.code"), codeTo);
    }

    /**
     * How it opens.
     *
     * @throws DateTimeException when what stands there is no day
     */
    LinkTerms terms() {
        boolean isEnglish = english.getElement().getProperty("checked", false);
        return new LinkTerms(note.getValue(), day(), isEnglish ? "en" : null, codeTo.getValue());
    }

    private @Nullable LocalDate day() {
        return until.getValue().isBlank() ? null : LocalDate.parse(until.getValue());
    }

    private Div ticked() {
        return styled(new Div(english, Pages.label(text("share.english"), english)), "vinkje");
    }

    static Input field(String name, String type) {
        Input input = new Input(ValueChangeMode.EAGER);
        input.setId("delen-" + name);
        input.setType(type);
        input.getElement().setAttribute("name", name).setAttribute("autocomplete", "off");
        return input;
    }

    static Div labelled(String label, Component field) {
        return styled(new Div(Pages.label(text(label), field), field), "veld");
    }
}
