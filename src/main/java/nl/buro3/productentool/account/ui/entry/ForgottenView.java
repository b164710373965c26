package nl.buro3.productentool.account.ui.entry;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.PlainField;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;

/** Where somebody asks for a link to choose another password. The answer is the same for everybody. */
@Route("wachtwoord-vergeten")
@AnonymousAllowed
class ForgottenView extends Main implements OwnPage {

    static final String EMAIL = "email";

    ForgottenView() {
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "wachtwoord-vergeten");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Optional<EntryTrouble> trouble = EntryTrouble.in(request);
        boolean sent = request.parameter(EntryTrouble.SENT).isPresent();
        add(sent ? underWay() : asking(request.parameter(EMAIL).orElse(""), trouble));
        String title = text("forgotten.title");
        return trouble.map(wrong -> PageHead.absent(AccountForms.wrong(title), wrong.status()))
                .orElseGet(() -> PageHead.unlisted(title));
    }

    private static Div underWay() {
        Div card = AccountForms.card(text("forgotten.sent.title"));
        card.add(
                AccountForms.status(text("forgotten.sent")),
                styled(new Paragraph(text("forgotten.sent.none")), "klein"),
                link("/inloggen", text("entry.login")));
        return card;
    }

    private static Div asking(String typed, Optional<EntryTrouble> trouble) {
        Div card = AccountForms.card(text("forgotten.title"));
        card.add(new Paragraph(text("forgotten.intro")));
        trouble.filter(wrong -> wrong != EntryTrouble.MISTAKE)
                .ifPresent(wrong -> card.add(AccountForms.alert(wrong.words())));
        PlainField email = new PlainField(EMAIL, text("login.email"), "email")
                .completedBy("username")
                .holding(typed)
                .mistake(trouble.filter(EntryTrouble.MISTAKE::equals).map(wrong -> text("entry.email.wrong")));
        card.add(AccountForms.form(ForgottenController.PATH, email, AccountForms.send(text("forgotten.send"))));
        card.add(styled(new Div(link("/inloggen", text("entry.login"))), "inlogwegen"));
        return card;
    }
}
