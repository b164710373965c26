package nl.buro3.productentool.account.ui.entry;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.registration.RegistrationRequest;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;

/**
 * Where somebody asks for an account of their own. What was filled in stands in the fields again when something is not
 * right yet, but for the password. The answer is the same for everybody.
 */
@Route("registreren")
@AnonymousAllowed
class RegisterView extends Main implements OwnPage {

    RegisterView() {
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "registreren");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        if (request.parameter(EntryTrouble.SENT).isPresent()) {
            getElement().setAttribute("data-aangekomen", RegisterFields.DRAFT);
            add(underWay());
            return PageHead.unlisted(text("register.sent.title"));
        }
        Optional<EntryTrouble> trouble = EntryTrouble.in(request);
        add(asking(RegisterFields.read(VaadinServletRequest.getCurrent()), trouble));
        String title = text("register.title");
        return trouble.map(wrong -> PageHead.absent(AccountForms.wrong(title), wrong.status()))
                .orElseGet(() -> PageHead.unlisted(title));
    }

    private static Div underWay() {
        Span email = new Span();
        email.getElement().setAttribute("data-getypt", RegisterFields.EMAIL);
        Paragraph typed = new Paragraph(new Text(text("register.sent.to") + " "), email);
        typed.getElement().setAttribute("hidden", true);
        Div card = AccountForms.card(text("register.sent.title"));
        card.add(
                AccountForms.status(text("register.sent")),
                typed,
                styled(new Paragraph(text("forgotten.sent.none")), "klein"),
                AccountForms.letterAgain(""),
                styled(
                        new Div(
                                link(SignInLetters.REGISTER, text("register.again.other")),
                                link("/inloggen", text("entry.login"))),
                        "inlogwegen"));
        return card;
    }

    private static Div asking(RegistrationRequest typed, Optional<EntryTrouble> trouble) {
        Div card = AccountForms.card(text("register.title"));
        card.add(new Paragraph(text("register.intro")));
        trouble.ifPresent(wrong -> card.add(AccountForms.alert(wrong.words())));
        boolean isMistaken = trouble.filter(EntryTrouble.MISTAKE::equals).isPresent();
        card.add(
                RegisterFields.form(
                        typed,
                        isMistaken ? typed.mistakes() : Set.of(),
                        isMistaken ? typed.passwordMistake() : Optional.empty()),
                styled(new Div(link("/inloggen", text("register.login"))), "inlogwegen"));
        return card;
    }
}
