package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.member.Members;
import nl.buro3.productentool.account.member.Members.Own;
import nl.buro3.productentool.account.registration.OwnAdmissions;
import nl.buro3.productentool.account.registration.WaitingMember;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Mistake;
import nl.buro3.productentool.common.ui.MovedException;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;

/** Where customers see who is in their organisation; its managers invite colleagues, make managers and take people out. */
@Route("mijn/organisatie")
@AnonymousAllowed
class MembersView extends Main implements OwnPage {

    private static final Set<String> DONE = Set.of(
            "gevraagd",
            "teambeheerder",
            "teamlid",
            "eruit",
            "opnieuw",
            "intrekken",
            "welkom",
            "toegelaten",
            "geweigerd");

    private static final Set<Mistake> BESIDE_A_FIELD =
            Set.of(Mistake.NAME, Mistake.NAME_ADDRESS, Mistake.EMAIL, Mistake.THERE);

    private final transient Members members;
    private final transient OwnAdmissions admissions;

    MembersView(Members members, OwnAdmissions admissions) {
        this.members = members;
        this.admissions = admissions;
        addClassNames("teampagina");
        getElement().setAttribute("data-view", "mijn-organisatie");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Account me = Accounts.current().orElseThrow(() -> LogInFirst.before(MembersNavigation.PATH));
        if (me.isStaff()) {
            throw MovedException.forNow("/beheer/organisaties");
        }
        int page = request.number("pagina");
        Own own = members.own(page);
        Optional<Mistake> mistake = request.parameter(MembersNavigation.MISTAKE).flatMap(MembersView::mistake);
        add(new H1(own.organisation().name()));
        add(styled(new Paragraph(text(own.manages() ? "members.own.manager" : "members.own.member")), "intro"));
        message(request, mistake).ifPresent(this::add);
        List<WaitingMember> waiting = admissions.waiting();
        if (!waiting.isEmpty()) {
            add(waiting(waiting, own));
        }
        add(people(own, me), paging(page, own.total()));
        if (own.manages()) {
            if (!own.asked().isEmpty()) {
                add(asked(own));
            }
            add(new Section(new H2(text("members.ask")), new AskForm(request, own.organisation(), mistake)));
        }
        int status = mistake.map(Mistake::status).orElse(PageHead.OK);
        return PageHead.absent(own.organisation().name(), status);
    }

    private static Optional<Mistake> mistake(String name) {
        return Arrays.stream(Mistake.values())
                .filter(mistake -> mistake.name().equals(name))
                .findFirst();
    }

    private static Optional<Paragraph> message(PageRequest request, Optional<Mistake> mistake) {
        if (mistake.isPresent()) {
            boolean besideField = BESIDE_A_FIELD.contains(mistake.get());
            return Optional.of(said(besideField ? "form.incomplete" : "members.mistake." + mistake.get(), "alert"));
        }
        return request.parameter(MembersNavigation.DONE)
                .filter(DONE::contains)
                .map(done -> said("members.done." + done, "status"));
    }

    private static Paragraph said(String key, String role) {
        Paragraph message = focused(styled(new Paragraph(text(key)), "boodschap"));
        message.getElement().setAttribute("role", role);
        return message;
    }

    private static Section people(Own own, Account me) {
        UnorderedList list = styled(new UnorderedList(), "teamlijst");
        own.people().forEach(member -> list.add(new MemberLine(member, own, member.id() == me.id())));
        return new Section(new H2(text("members.own.people", own.total())), list);
    }

    private static Nav paging(int page, long total) {
        Nav nav = styled(new Nav(), "bladeren");
        nav.setAriaLabel(text("paging.label"));
        if (page > 1) {
            nav.add(link(MembersNavigation.PATH + "?pagina=" + (page - 1), text("members.paging.before")));
        }
        if ((long) page * Members.PAGE_SIZE < total) {
            nav.add(link(MembersNavigation.PATH + "?pagina=" + (page + 1), text("members.paging.behind")));
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private static Section waiting(List<WaitingMember> waiting, Own own) {
        UnorderedList list = styled(new UnorderedList(), "teamlijst");
        waiting.forEach(who -> list.add(new WaitingLine(who, own.organisation())));
        return new Section(
                new H2(text("members.waiting")), styled(new Paragraph(text("members.waiting.intro")), "klein"), list);
    }

    private static Section asked(Own own) {
        UnorderedList list = styled(new UnorderedList(), "teamlijst");
        own.asked().forEach(asked -> list.add(new AskedLine(asked, own.organisation())));
        return new Section(new H2(text("members.asked")), list);
    }
}
