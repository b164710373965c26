package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Set;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import nl.buro3.productentool.outreach.ContactRequest.Mistake;
import org.springframework.web.util.UriComponentsBuilder;

/** The fields of the contact form: their names in an address, and how they look. */
final class ContactFields {

    static final String CARD = "kaart";
    static final String SPECIALIST = "specialist";
    static final String KIND = "soort";
    static final String NAME = "naam";
    static final String EMAIL = "email";
    static final String PHONE = "telefoon";
    static final String MESSAGE = "bericht";
    static final String LANGUAGE = "taal";

    /** No name by which browsers or password managers know a field that they fill in by themselves. */
    static final String TRAP = "aanvulling";

    /** Is there when the form was sent. */
    static final String SEND = "verstuur";

    /** Is there when it could not be taken now. */
    static final String BUSY = "druk";

    /** Is there when it arrived. */
    static final String SENT = "verstuurd";

    /** Is there when a confirmation by mail is on its way besides. */
    static final String MAILED = "bevestiging";

    static final String SENDING = "/contact/verstuur";

    private static final int ROWS = 6;

    private final Set<Mistake> mistakes;

    /** @param mistakes which fields say that something is not right */
    ContactFields(Set<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    static ContactRequest read(PageRequest page) {
        return new ContactRequest(
                page.parameter(KIND)
                        .filter(name(Kind.TALK)::equals)
                        .map(name -> Kind.TALK)
                        .orElse(Kind.QUESTION),
                page.parameter(CARD).orElse(""),
                page.parameter(SPECIALIST).orElse(""),
                page.parameter(NAME).orElse(""),
                page.parameter(EMAIL).orElse(""),
                page.parameter(PHONE).orElse(""),
                page.parameter(MESSAGE).orElse(""),
                page.parameter(TRAP).orElse(""));
    }

    /** Where a form is sent to; it says what the form is about, for who comes back there without one. */
    static String sending(String slug, String specialist, Kind kind) {
        return about(SENDING, slug, specialist)
                .queryParam(KIND, name(kind))
                .encode()
                .toUriString();
    }

    /** The beginning of an address that says which card and whom it is about. */
    static UriComponentsBuilder about(String path, String slug, String specialist) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!slug.isEmpty()) {
            address.queryParam(CARD, slug);
        }
        return specialist.isEmpty() ? address : address.queryParam(SPECIALIST, specialist);
    }

    static String name(Kind kind) {
        return switch (kind) {
            case TALK -> "gesprek";
            case QUESTION -> "vraag";
        };
    }

    /** The field that a mistake is in. */
    static String of(Mistake mistake) {
        return switch (mistake) {
            case NAME, NAME_TOO_LONG -> NAME;
            case EMAIL_MISSING, EMAIL -> EMAIL;
            case PHONE, PHONE_TOO_SHORT, PHONE_TOO_LONG -> PHONE;
            case MESSAGE, MESSAGE_TOO_LONG -> MESSAGE;
        };
    }

    /** @param purpose what browsers know to fill in */
    Div line(String name, String purpose, String type, String value) {
        HtmlContainer input = input(name, type);
        input.getElement().setAttribute("autocomplete", purpose).setAttribute("value", value);
        return field(name, text("contact." + name), input);
    }

    Div lines(String name, Kind kind, String value) {
        HtmlContainer area = new HtmlContainer("textarea");
        area.getElement()
                .setAttribute("name", name)
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("data-hoogstens", String.valueOf(ContactRequest.LONGEST_MESSAGE));
        area.setText(value);
        Div field = field(name, text("contact." + name + "." + kind), area);
        field.add(counter());
        return field;
    }

    /** Says while one types how much more there may be, once that is little; nothing typed is cut off. */
    private static Paragraph counter() {
        Paragraph counter = styled(new Paragraph(), "klein", "teller");
        counter.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-nog", text("contact.left"))
                .setAttribute("data-te-veel", text("contact.over"));
        return counter;
    }

    /** Out of sight and out of the way of keyboard and screen reader; a program fills it in. */
    Div trap() {
        HtmlContainer input = input(TRAP, "text");
        input.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off")
                .setAttribute("data-1p-ignore", true)
                .setAttribute("data-lpignore", "true");
        Div trap = styled(new Div(input), "alleen-voorlezen");
        trap.getElement().setAttribute("aria-hidden", "true");
        return trap;
    }

    private Div field(String name, String label, HtmlContainer input) {
        input.setId(name);
        Div field = styled(new Div(Pages.label(label, input)), "veld");
        Arrays.stream(Mistake.values())
                .filter(mistake -> mistakes.contains(mistake) && of(mistake).equals(name))
                .findFirst()
                .ifPresent(mistake -> {
                    Div wrong = styled(new Div(words(text("contact.mistake." + mistake))), "veld-fout");
                    wrong.setId(name + "-fout");
                    input.getElement()
                            .setAttribute("aria-invalid", "true")
                            .setAttribute("aria-describedby", name + "-fout");
                    field.add(wrong);
                });
        field.add(input);
        return field;
    }

    private static HtmlContainer input(String name, String type) {
        HtmlContainer input = new HtmlContainer("input");
        input.getElement().setAttribute("type", type).setAttribute("name", name);
        return input;
    }
}
