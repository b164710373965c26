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
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Proposals;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import org.jspecify.annotations.Nullable;

/** For whom a link is and how it opens: the first is seen at once, the rest is unfolded by who wants it. */
class ShareFields extends Div {

    private final Input recipient = field("ontvanger", "text", 120);
    private final Input quote = field("offerte", "text", 60);
    private final NoteField note = new NoteField();
    private final Input until = field("tot", "date", 10);
    private final Input codeTo = field("code", "email", 254);
    private final Input english = field("engels", "checkbox", 5);
    private final transient LinkPurpose given;

    ShareFields(LinkPurpose given, ShareDialogs tools) {
        this.given = given;
        addClassNames("formulier");
        recipient.setValue(given.recipient() == null ? "" : given.recipient());
        quote.setValue(given.quote() == null ? "" : given.quote());
        note.setId("delen-notitie");
        note.getElement().setAttribute("name", "notitie").setAttribute("maxlength", "1000").setAttribute("rows", "3");
        Proposals known = new Proposals(recipient, "klanten-lijst", tools::customers);
        add(labelled("share.recipient", recipient), known, labelled("share.quote", quote), labelled("share.note", note));
        Div more = styled(
                new Div(labelled("share.until", until), labelled("share.code", codeTo), ticked()), "formulier");
        add(new NativeDetails(text("share.more"), more));
    }

    /** What of it is kept in the browser until it has arrived. */
    FormParts parts() {
        return new FormParts()
                .typed("ontvanger", text("share.recipient"), recipient)
                .typed("offerte", text("share.quote"), quote)
                .field("notitie", text("share.note"), note, note::getValue, note::setValue)
                .field("tot", text("share.until"), until, until::getValue, until::setValue)
                .typed("code", text("share.code"), codeTo);
    }

    void begin() {
        recipient.focus();
    }

    LinkPurpose purpose() {
        String whom = recipient.getValue().strip();
        boolean isSame = whom.equals(given.recipient());
        return new LinkPurpose(whom, quote.getValue(), isSame ? given.organisationId() : null);
    }

    /**
     * How it opens.
     *
     * @throws DateTimeException when what stands there is no day
     */
    LinkTerms terms() {
        boolean isEnglish = Boolean.parseBoolean(english.getElement().getProperty("checked", "false"));
        return new LinkTerms(note.getValue(), day(), isEnglish ? "en" : null, codeTo.getValue());
    }

    private @Nullable LocalDate day() {
        return until.getValue().isBlank() ? null : LocalDate.parse(until.getValue());
    }

    private Div ticked() {
        english.getElement().addPropertyChangeListener("checked", "change", event -> {});
        return styled(new Div(english, Pages.label(text("share.english"), english)), "vinkje");
    }

    private static Input field(String name, String type, int longest) {
        Input input = new Input(ValueChangeMode.EAGER);
        input.setId("delen-" + name);
        input.setType(type);
        input.getElement().setAttribute("name", name).setAttribute("autocomplete", "off");
        if (!type.equals("date") && !type.equals("checkbox")) {
            input.getElement().setAttribute("maxlength", String.valueOf(longest));
        }
        return input;
    }

    private static Div labelled(String label, Component field) {
        return styled(new Div(Pages.label(text(label), field), field), "veld");
    }
}
