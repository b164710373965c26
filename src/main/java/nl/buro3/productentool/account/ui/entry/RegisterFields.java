package nl.buro3.productentool.account.ui.entry;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.account.registration.RegistrationRequest;
import nl.buro3.productentool.account.registration.RegistrationRequest.Mistake;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PasswordWords;
import nl.buro3.productentool.account.ui.PlainField;

/** The form by which somebody registers: the names of its fields, and how they look. */
final class RegisterFields {

    static final String EMAIL = "email";

    /** The name under which the browser keeps what is typed until it has arrived; no password is kept. */
    static final String DRAFT = "registreren";

    private static final String NAME = "naam";
    private static final String ORGANISATION = "organisatie";
    private static final String PASSWORD = "wachtwoord";

    /** No name by which browsers or password managers know a field that they fill in by themselves. */
    private static final String TRAP = "aanvulling";

    private RegisterFields() {}

    static RegistrationRequest read(HttpServletRequest request) {
        return new RegistrationRequest(
                typed(request, NAME).strip(),
                typed(request, EMAIL).strip(),
                typed(request, ORGANISATION).strip(),
                typed(request, PASSWORD),
                typed(request, TRAP));
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").replace("\0", "");
    }

    /**
     * The form to fill in.
     *
     * @param typed what was filled in before
     * @param mistakes what is not right of it
     */
    static HtmlContainer form(
            RegistrationRequest typed, Set<Mistake> mistakes, Optional<PasswordMistake> passwordMistake) {
        HtmlContainer form = AccountForms.form(
                RegisterController.PATH,
                line(NAME, "name", "text", typed.name(), mistakes),
                line(EMAIL, "username", "email", typed.email(), mistakes).hint(text("register.email.hint")),
                line(ORGANISATION, "organization", "text", typed.organisation(), mistakes),
                password(passwordMistake),
                trap(),
                AccountForms.send(text("register.send")),
                kept());
        form.getElement().setAttribute("data-concept", DRAFT);
        return form;
    }

    private static PlainField line(String name, String purpose, String type, String value, Set<Mistake> mistakes) {
        Optional<String> wrong = mistakes.stream()
                .filter(mistake -> of(mistake).equals(name))
                .findFirst()
                .map(mistake -> text("register.mistake." + mistake));
        return new PlainField(name, text("register." + name), type)
                .completedBy(purpose)
                .holding(value)
                .mistake(wrong);
    }

    /** It is typed once, and can be looked at; what was typed is sent back to nobody. */
    private static PlainField password(Optional<PasswordMistake> mistake) {
        return new PlainField(PASSWORD, text("register.wachtwoord"), "password")
                .completedBy("new-password")
                .mistake(mistake.map(PasswordWords::of))
                .hint(PasswordWords.rule());
    }

    private static String of(Mistake mistake) {
        return switch (mistake) {
            case NAME, NAME_TOO_LONG, NAME_ADDRESS -> NAME;
            case EMAIL_MISSING, EMAIL -> EMAIL;
            case ORGANISATION, ORGANISATION_TOO_LONG, ORGANISATION_ADDRESS -> ORGANISATION;
        };
    }

    /** Out of sight and out of the way of keyboard and screen reader; a program fills it in. */
    private static Div trap() {
        HtmlContainer input = new HtmlContainer("input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", TRAP)
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off")
                .setAttribute("data-1p-ignore", true)
                .setAttribute("data-lpignore", "true");
        Div trap = styled(new Div(input), "alleen-voorlezen");
        trap.getElement().setAttribute("aria-hidden", "true");
        return trap;
    }

    private static Paragraph kept() {
        String[] around = text("register.kept").split(Pattern.quote("{0}"), 2);
        Paragraph kept = styled(new Paragraph(around[0]), "klein");
        kept.add(link("/privacy", text("shell.privacy")), new Text(around[1]));
        return kept;
    }
}
