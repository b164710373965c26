package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.member.ReceivedInvitations;
import nl.buro3.productentool.account.member.ReceivedInvitations.Received;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Where somebody who was asked to join an organisation says yes or no: the link in their letter leads here. */
@Route("uitnodiging")
@AnonymousAllowed
class InvitationView extends Main implements OwnPage {

    static final String ANSWERED = "klaar";
    static final String ANSWER = "antwoord";
    static final String YES = "ja";
    static final String NO = "nee";

    private final transient ReceivedInvitations invitations;

    InvitationView(ReceivedInvitations invitations) {
        this.invitations = invitations;
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "uitnodiging");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Optional<String> answered = request.parameter(ANSWERED).filter(Set.of(YES, NO)::contains);
        Optional<Received> received = request.parameter(AccountDesk.KEY).flatMap(invitations::find);
        Div card = styled(new Div(new H1(title(received))), "inlogkaart");
        add(card);
        if (answered.isPresent()) {
            card.add(new Paragraph(text("members.answered." + answered.get())), onwards(answered.get()));
            return PageHead.unlisted(text("members.invitation.title"));
        }
        received.ifPresentOrElse(
                asked -> asked(card, asked, request.parameter(AccountDesk.KEY).orElse("")),
                () -> card.add(
                        new Paragraph(text("members.invitation.gone")), link("/", text("members.invitation.home"))));
        return PageHead.absent(title(received), received.isPresent() ? PageHead.OK : PageHead.GONE);
    }

    private static String title(Optional<Received> received) {
        return received.map(asked ->
                        text("members.invitation.for", asked.organisation().name()))
                .orElseGet(() -> text("members.invitation.title"));
    }

    private static HtmlContainer onwards(String answer) {
        return answer.equals(YES)
                ? styled(link(LogInFirst.address(MembersNavigation.PATH), text("members.answered.login")), "knop")
                : link("/", text("members.invitation.home"));
    }

    private static void asked(Div card, Received asked, String key) {
        String organisation = asked.organisation().name();
        card.add(new Paragraph(
                asked.inviter().isEmpty()
                        ? text("members.invitation.by-nobody", organisation)
                        : text("members.invitation.by", asked.inviter(), organisation)));
        if (asked.staff()) {
            card.add(new Paragraph(text("members.invitation.staff", asked.email())));
            return;
        }
        card.add(new Paragraph(
                text(asked.known() ? "members.invitation.known" : "members.invitation.unknown", asked.email())));
        HtmlContainer form = Pages.form(MembersNavigation.ANSWER, sent(AccountDesk.KEY, key));
        form.add(
                answer(YES, asked.known() ? "members.invitation.yes" : "members.invitation.yes.new", "knop"),
                answer(NO, "members.invitation.no", "knop", "knop-stil"));
        card.add(form);
    }

    private static NativeButton answer(String answer, String key, String... styles) {
        NativeButton button = styled(new NativeButton(text(key)), styles);
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", ANSWER)
                .setAttribute("value", answer);
        return button;
    }
}
