package nl.buro3.productentool.account.ui.entry;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.registration.PendingRegistration;
import nl.buro3.productentool.account.registration.Registrations;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PlainField;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;

/**
 * Where somebody who registered confirms that the address is theirs. Programs that look at the links in a mail change
 * nothing by it: it takes the password that was chosen, and a click.
 */
@Route("registreren/bevestigen")
@AnonymousAllowed
class ConfirmView extends Main implements OwnPage {

    /** The parameter that says what was wrong with the password that was sent. */
    static final String MISTAKE = "fout";

    static final String WRONG = "wachtwoord";
    static final String OFTEN = "vaak";
    static final String PASSWORD = "wachtwoord";

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final transient Registrations registrations;

    ConfirmView(Registrations registrations) {
        this.registrations = registrations;
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "registratie-bevestigen");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        String key = request.parameter(AccountDesk.KEY).orElse("");
        Optional<String> mistake = request.parameter(MISTAKE);
        Optional<PendingRegistration> waiting = registrations.waiting(key);
        Div card = AccountForms.card(text("confirm.title"));
        waiting.ifPresentOrElse(
                registration -> fill(card, registration, key, mistake),
                () -> card.add(
                        new Paragraph(text("confirm.gone")),
                        styled(
                                new Div(
                                        link("/inloggen", text("entry.login")),
                                        link(SignInLetters.REGISTER, text("login.register"))),
                                "inlogwegen")));
        add(card);
        int refused = mistake.filter(OFTEN::equals).isPresent() ? TOO_MANY : UNPROCESSABLE;
        int status = mistake.isPresent() ? refused : PageHead.OK;
        return PageHead.absent(text("confirm.title"), waiting.isPresent() ? status : PageHead.GONE);
    }

    private static void fill(Div card, PendingRegistration registration, String key, Optional<String> mistake) {
        card.add(new Paragraph(
                text("confirm.intro", registration.name(), registration.email(), registration.organisation())));
        HtmlContainer form = AccountForms.form(
                ConfirmController.PATH,
                sent(AccountDesk.KEY, key),
                userName(registration.email()),
                new PlainField(PASSWORD, text("confirm.password"), "password")
                        .completedBy("current-password")
                        .mistake(mistake.map(
                                wrong -> text(wrong.equals(OFTEN) ? "login.wait" : "confirm.password.wrong"))),
                AccountForms.send(text("confirm.send")));
        card.add(form, styled(new Paragraph(text("confirm.other")), "klein"));
    }

    /** Under the name that the log-in reads, to which the browser goes on with the same form. */
    private static HtmlContainer userName(String email) {
        HtmlContainer name = AccountForms.userName(email);
        name.getElement().setAttribute("name", "email");
        return name;
    }
}
