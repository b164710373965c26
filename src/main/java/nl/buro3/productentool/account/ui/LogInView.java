package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.passkey.PasskeyDoor;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Where customers and employees log in: an ordinary form that works before and without the live client. */
@Route("inloggen")
@AnonymousAllowed
public class LogInView extends Main implements OwnPage {

    private static final String DRAFT = "inloggen";
    private static final String WRONG = "fout";
    private static final String WAIT = "wacht";
    private static final String OUT = "uit";
    private static final String UNCONFIRMED = "onbevestigd";

    private static final Set<String> REFUSED = Set.of(WRONG, WAIT, UNCONFIRMED);

    /** After a log-out the browser keeps nothing that was typed: anybody may come next. */
    private static final String EVERY_DRAFT = "";

    private static final int TOO_MANY = 429;

    private static final Map<String, String> MESSAGES = Map.of(
            WRONG,
            "login.wrong",
            WAIT,
            "login.wait",
            UNCONFIRMED,
            "login.unconfirmed",
            OUT,
            "login.out",
            LogInFirst.ENDED,
            "login.ended",
            "gewijzigd",
            "login.changed");

    public LogInView() {
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "inloggen");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Optional<Account> known = Accounts.current();
        if (known.isPresent()) {
            add(already(known.get()));
            return PageHead.unlisted(text("login.already.title"));
        }
        if (says(request, OUT)) {
            getElement().setAttribute("data-aangekomen", EVERY_DRAFT);
        }
        Div card = styled(new Div(new H1(text("login.title")), new Paragraph(text("login.intro"))), "inlogkaart");
        message(request).ifPresent(card::add);
        if (says(request, UNCONFIRMED)) {
            card.add(AccountForms.letterAgain(typedEmail()));
        }
        card.add(form(), passkey(), ways());
        add(card);
        boolean isRefused = REFUSED.stream().anyMatch(reason -> says(request, reason));
        String title = text("login.title");
        return PageHead.absent(
                isRefused ? text("shell.mistake", title) : title, says(request, WAIT) ? TOO_MANY : PageHead.OK);
    }

    /** Who is logged in hears as whom, and how to go on or to be somebody else. */
    private static Div already(Account account) {
        NativeButton out = styled(new NativeButton(text("login.already.out")), "knop", "knop-stil");
        out.getElement().setAttribute("type", "submit");
        HtmlContainer form = Pages.form("/uitloggen", new Paragraph(text("login.already.other")), out);
        return styled(
                new Div(
                        new H1(text("login.already.title")),
                        new Paragraph(text("login.already", account.name(), account.email())),
                        styled(
                                account.isStaff()
                                        ? link("/beheer", text("login.already.admin"))
                                        : link("/", text("login.already.products")),
                                "knop"),
                        form),
                "inlogkaart");
    }

    private static Optional<Paragraph> message(PageRequest request) {
        return MESSAGES.entrySet().stream()
                .filter(entry -> says(request, entry.getKey()))
                .findFirst()
                .map(entry -> {
                    Paragraph message = styled(new Paragraph(text(entry.getValue())), "boodschap");
                    boolean isRefused = REFUSED.contains(entry.getKey());
                    message.getElement().setAttribute("role", isRefused ? "alert" : "status");
                    return isRefused ? focused(message) : message;
                });
    }

    /** The log-in that was refused is shown with this page. */
    private static String typedEmail() {
        return Objects.requireNonNullElse(VaadinServletRequest.getCurrent().getParameter("email"), "");
    }

    private static boolean says(PageRequest request, String parameter) {
        return request.location().getQueryParameters().getParameters().containsKey(parameter);
    }

    private static HtmlContainer form() {
        HtmlContainer form = new HtmlContainer("form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/inloggen")
                .setAttribute("data-concept", DRAFT);
        form.add(new PlainField("email", text("login.email"), "email").completedBy("username"));
        form.add(new PlainField("wachtwoord", text("login.password"), "password").completedBy("current-password"));
        NativeButton send = styled(new NativeButton(text("login.send")), "knop");
        send.getElement().setAttribute("type", "submit");
        form.add(send);
        return form;
    }

    /** The script shows it, in browsers that have passkeys. */
    private static Div passkey() {
        NativeButton button = styled(new NativeButton(text("login.passkey")), "knop", "knop-stil");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-begin", PasskeyDoor.PATH + "/begin")
                .setAttribute("data-gemaakt", PasskeyDoor.PATH);
        Paragraph failed = styled(new Paragraph(), "veld-fout");
        failed.getElement().setAttribute("role", "alert").setAttribute("data-mislukt", text("login.passkey.failed"));
        Div passkey = styled(new Div(button, failed), "passkey-inloggen");
        passkey.getElement().setAttribute("data-passkey", "inloggen").setAttribute("hidden", true);
        return passkey;
    }

    /** For who cannot log in yet. */
    private static Div ways() {
        return styled(
                new Div(
                        link(SignInLetters.FORGOTTEN, text("login.forgotten")),
                        link(SignInLetters.REGISTER, text("login.register"))),
                "inlogwegen");
    }
}
