package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.ManagedPerson;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.OwnAccountException;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.account.member.MemberDesk.Belonging;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.account.ui.PlaceList.Place;
import nl.buro3.productentool.account.ui.phone.PersonPhone;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;

/**
 * Somebody's account: letting them in and keeping them out, a colleague's role, and a customer's organisations. What used to
 * be here, the people of an organisation by its short name, leads to where that is now.
 */
@Route("beheer/mensen/:wie")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NUMBER = "\\d{1,18}";

    private final transient AccountDesk desk;
    private final transient MemberDesk members;
    private final transient Phones phones;
    private final transient Accounts accounts;
    private final Notice notice = new Notice();
    private final InvitationNotice link = new InvitationNotice();
    private final Div content = new Div();
    private String name = "";

    PersonView(AccountDesk desk, MemberDesk members, Phones phones, Accounts accounts) {
        this.desk = desk;
        this.members = members;
        this.phones = phones;
        this.accounts = accounts;
        getElement().setAttribute("data-view", "mens");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String who = event.getRouteParameters().get("wie").orElse("");
        Optional<OrganisationRef> moved = who.matches(NUMBER) ? Optional.empty() : accounts.customer(who);
        if (moved.isPresent()) {
            event.forwardTo(AccountNavigation.organisation(moved.get().handle()).substring(1));
        } else {
            show(who.matches(NUMBER) ? Long.parseLong(who) : -1);
        }
    }

    /** Also when it changed meanwhile. */
    void show(long id) {
        ManagedPerson person = desk.find(id).orElseThrow(() -> new NotFoundException("no person " + id));
        name = person.account().name();
        removeAll();
        Div back = new Div(link(AccountNavigation.PEOPLE, text("people.all")));
        add(back, styled(new Div(new H1(name)), "beheer-kop"), notice, link, content);
        list(person);
    }

    private void list(ManagedPerson person) {
        Account account = person.account();
        content.removeAll();
        content.add(styled(new Paragraph(account.email()), "klein"), account(person), phone(account));
        content.add(account.isStaff() ? role(account) : organisations(account));
    }

    private Section account(ManagedPerson person) {
        Account account = person.account();
        Section section = new Section(new H2(text("members.person.account")));
        section.add(new Paragraph(text(person.enabled() ? "members.person.open" : "members.person.closed")));
        Div actions = styled(new Div(), "acties");
        if (!person.enabled()) {
            actions.add(button(
                    "people.enable", () -> change(account, () -> desk.enable(account.id()), "people.enabled.done")));
        } else {
            actions.add(button("people.again", () -> attempt(account, () -> again(account))));
            if (!isOwn(account)) {
                Runnable disable = () -> change(account, () -> desk.disable(account.id()), "people.disabled.done");
                actions.add(new AskTwice("disable", name, disable));
            }
        }
        section.add(actions);
        return section;
    }

    private PersonPhone phone(Account account) {
        return new PersonPhone(
                phones.of(account.id()),
                typed -> change(account, () -> phones.change(account.id(), typed), "people.phone.done"));
    }

    private void again(Account account) {
        notice.clear();
        link.show(desk.inviteAgain(account.id(), Postings.now()));
    }

    private static boolean isOwn(Account account) {
        return Accounts.current().filter(own -> own.id() == account.id()).isPresent();
    }

    private Section role(Account account) {
        Section section = new Section(new H2(text("people.role")));
        section.add(new Paragraph(text("account.role." + account.role())));
        if (!isOwn(account)) {
            boolean administers = account.role() == Role.ADMINISTRATOR;
            String key = administers ? "members.make.employee" : "members.make.administrator";
            String done = administers ? "members.made.employee" : "members.made.administrator";
            Runnable change = () -> change(account, () -> desk.changeRole(account.id(), !administers), done);
            section.add(styled(new Div(button(key, change)), "acties"));
        }
        return section;
    }

    private Section organisations(Account account) {
        PlaceList list = new PlaceList();
        list.show(members.of(account.id()).stream()
                .map(belonging -> place(account, belonging))
                .toList());
        Section section = new Section(new H2(text("members.person.organisations")), list);
        if (!list.isVisible()) {
            section.add(new Paragraph(text("members.person.nowhere")));
        }
        section.add(new JoinForm(accounts, chosen -> join(account, chosen)));
        return section;
    }

    private Place place(Account account, Belonging belonging) {
        OrganisationRef organisation = belonging.organisation();
        return new Place(
                organisation.name(),
                AccountNavigation.organisation(organisation.handle()),
                organisation.where(),
                belonging.manages(),
                true,
                () -> change(
                        account,
                        () -> members.manage(account.id(), organisation.id(), !belonging.manages()),
                        belonging.manages() ? "members.made.member" : "members.made.manager",
                        organisation.name()),
                () -> change(
                        account,
                        () -> members.remove(account.id(), organisation.id()),
                        "members.removed",
                        organisation.name()));
    }

    private void join(Account account, OrganisationRef chosen) {
        change(
                account,
                () -> members.add(account.id(), chosen.handle(), Postings.now()),
                "members.person.joined",
                chosen.name());
    }

    private void change(Account account, Runnable change, String done, String... where) {
        attempt(account, () -> {
            change.run();
            notice.done(where.length == 0 ? text(done, name) : text(done, name, where[0]));
        });
    }

    /** Carries out a change, shows them as they are then, and says why when it fails. */
    private void attempt(Account account, Runnable change) {
        link.forget();
        try {
            change.run();
        } catch (LastManagerException e) {
            notice.failed(text("members.last"));
        } catch (AddressTakenException e) {
            notice.failed(text("members.person.already", name));
        } catch (OwnAccountException e) {
            notice.failed(text("people.own"));
        } catch (NoSuchElementException e) {
            notice.failed(text("people.gone"));
        }
        desk.find(account.id()).ifPresent(this::list);
    }

    private NativeButton button(String key, Runnable pressed) {
        NativeButton button = styled(new NativeButton(text(key), event -> pressed.run()), "deelknop");
        button.setAriaLabel(text(key) + ": " + name);
        return button;
    }

    @Override
    public String getPageTitle() {
        return Pages.title(name);
    }
}
