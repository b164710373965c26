package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.passkey.KeptPasskeys;
import nl.buro3.productentool.account.passkey.Passkey;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Where somebody who was given a link chooses a password: an ordinary form that works without the live client. */
@Route("wachtwoord")
@AnonymousAllowed
class ChoosePasswordView extends Main implements OwnPage {

    /** The parameter that says what was wrong with the password that was sent. */
    static final String MISTAKE = "fout";

    /** The parameter that holds the passkeys that are to stay. */
    static final String KEPT = "passkey";

    private static final int UNPROCESSABLE = 422;

    private final transient Passwords passwords;
    private final transient KeptPasskeys passkeys;
    private final transient Clock clock;

    ChoosePasswordView(Passwords passwords, KeptPasskeys passkeys, Clock clock) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.clock = clock;
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
                        new Paragraph(text("password.key.gone")),
                        styled(
                                new Div(
                                        link(SignInLetters.FORGOTTEN, text("password.key.again")),
                                        link("/inloggen", text("password.key.login"))),
                                "inlogwegen")));
        add(card);
        int status = mistake.isPresent() ? UNPROCESSABLE : PageHead.OK;
        return PageHead.absent(text("password.title"), account.isPresent() ? status : PageHead.GONE);
    }

    private static Optional<PasswordMistake> mistake(String name) {
        return Arrays.stream(PasswordMistake.values())
                .filter(mistake -> mistake.name().equals(name))
                .findFirst();
    }

    private HtmlContainer form(String key, Account owner, Optional<PasswordMistake> mistake) {
        PlainField password = new PlainField("wachtwoord", text("password.new"), "password")
                .completedBy("new-password")
                .ofLength(PasswordMistake.SHORTEST, PasswordMistake.LONGEST);
        mistake.ifPresentOrElse(
                wrong -> password.mistake(Optional.of(PasswordWords.of(wrong))),
                () -> password.hint(PasswordWords.rule()));
        HtmlContainer form = AccountForms.form(
                ChoosePasswordController.PATH, sent(AccountDesk.KEY, key), AccountForms.userName(owner), password);
        List<Passkey> made = passkeys.of(key);
        if (!made.isEmpty()) {
            form.add(kept(made));
        }
        form.getElement().removeAttribute("novalidate");
        form.add(AccountForms.send(text("password.send")));
        return form;
    }

    /** Nothing is ticked: what its owner does not know as theirs goes. */
    private HtmlContainer kept(List<Passkey> made) {
        HtmlContainer group = styled(
                new HtmlContainer("fieldset", new HtmlContainer("legend", new Text(text("password.passkeys")))),
                "passkeys-blijven");
        group.add(styled(new Paragraph(text("password.passkeys.intro")), "klein"));
        Set<String> ticked = ticked();
        made.forEach(passkey -> {
            HtmlContainer box = new HtmlContainer("input");
            box.setId("passkey-" + made.indexOf(passkey));
            box.getElement()
                    .setAttribute("type", "checkbox")
                    .setAttribute("name", KEPT)
                    .setAttribute("value", passkey.id())
                    .setAttribute("checked", ticked.contains(passkey.id()));
            String since = Moments.moment(passkey.createdAt(), clock);
            group.add(styled(
                    new Div(box, Pages.label(text("password.passkeys.keep", passkey.label(), since), box)),
                    "team-vink"));
        });
        return group;
    }

    /** What was ticked before, where the password was not taken. */
    private static Set<String> ticked() {
        String[] sent = VaadinServletRequest.getCurrent().getParameterValues(KEPT);
        return sent == null ? Set.of() : Set.copyOf(Arrays.asList(sent));
    }
}
