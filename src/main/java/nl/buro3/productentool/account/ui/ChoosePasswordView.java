package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.PublicView;

/** Where somebody who was given a link chooses a password: an ordinary form that works without the live client. */
@Route("wachtwoord")
@AnonymousAllowed
class ChoosePasswordView extends Main implements PublicView {

    /** The parameter that says what was wrong with the password that was sent. */
    static final String MISTAKE = "fout";

    private static final String FIELD_MISTAKE = "wachtwoord-fout";
    private static final int UNPROCESSABLE = 422;

    private final transient Passwords passwords;

    ChoosePasswordView(Passwords passwords) {
        this.passwords = passwords;
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "wachtwoord");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        String key = request.parameter(AccountDesk.KEY).orElse("");
        Optional<Account> account = passwords.whose(key);
        Optional<PasswordMistake> mistake = request.parameter(MISTAKE).flatMap(ChoosePasswordView::mistake);
        Div card = styled(new Div(new H1(text("password.title"))), "inlogkaart");
        account.ifPresentOrElse(
                owner -> card.add(
                        new Paragraph(text("password.intro", owner.firstName(), owner.email())),
                        form(key, owner, mistake)),
                () -> card.add(
                        new Paragraph(text("password.key.gone")), link("/inloggen", text("password.key.login"))));
        add(card);
        int status = mistake.isPresent() ? UNPROCESSABLE : PageHead.OK;
        return PageHead.absent(text("password.title"), account.isPresent() ? status : PageHead.GONE);
    }

    private static Optional<PasswordMistake> mistake(String name) {
        return Arrays.stream(PasswordMistake.values())
                .filter(mistake -> mistake.name().equals(name))
                .findFirst();
    }

    private static HtmlContainer form(String key, Account owner, Optional<PasswordMistake> mistake) {
        HtmlContainer form = new HtmlContainer("form", sent(AccountDesk.KEY, key), userName(owner));
        form.getElement().setAttribute("method", "post").setAttribute("action", ChoosePasswordController.PATH);
        Input password = new Input();
        password.setId("wachtwoord");
        password.getElement()
                .setAttribute("name", "wachtwoord")
                .setAttribute("type", "password")
                .setAttribute("autocomplete", "new-password")
                .setAttribute("required", true)
                .setAttribute("minlength", String.valueOf(PasswordMistake.SHORTEST))
                .setAttribute("maxlength", String.valueOf(PasswordMistake.LONGEST))
                .setAttribute("aria-describedby", FIELD_MISTAKE);
        Paragraph said = new Paragraph(mistake.map(PasswordWords::of).orElseGet(PasswordWords::rule));
        said.setId(FIELD_MISTAKE);
        said.addClassName(mistake.isPresent() ? "veld-fout" : "klein");
        if (mistake.isPresent()) {
            password.getElement().setAttribute("aria-invalid", "true");
            said.getElement().setAttribute("role", "alert");
        }
        form.add(styled(new Div(Pages.label(text("password.new"), password), password, said), "veld"));
        NativeButton send = styled(new NativeButton(text("password.send")), "knop");
        send.getElement().setAttribute("type", "submit");
        form.add(send);
        return form;
    }

    /** So that a password manager knows whose password it keeps. */
    private static HtmlContainer userName(Account owner) {
        HtmlContainer name = new HtmlContainer("input");
        name.getElement()
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "username")
                .setAttribute("value", owner.email())
                .setAttribute("hidden", true);
        return name;
    }
}
