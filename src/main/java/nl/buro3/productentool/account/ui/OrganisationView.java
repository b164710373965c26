package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.directory.PeopleQuery;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.account.member.Members.AskedMember;
import nl.buro3.productentool.account.member.Members.Member;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.account.ui.PlaceList.Place;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** One customer company: its people, who of them keeps it, and whom it asked to join. */
@Route("beheer/organisaties/:handle")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OrganisationView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient MemberDesk members;
    private final transient Phones phones;
    private final transient Accounts accounts;
    private final PlaceList people = new PlaceList();
    private final Paragraph unkept = styled(new Paragraph(text("members.unkept")), "boodschap");
    private @Nullable InviteSection invite;
    private String name = "";

    OrganisationView(AccountDesk desk, MemberDesk members, Phones phones, Accounts accounts) {
        this.desk = desk;
        this.members = members;
        this.phones = phones;
        this.accounts = accounts;
        getElement().setAttribute("data-view", "organisatie");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("handle").orElse(""));
    }

    void show(String handle) {
        OrganisationRef shown =
                accounts.customer(handle).orElseThrow(() -> new NotFoundException("no organisation " + handle));
        name = shown.name();
        removeAll();
        Paragraph back = new Paragraph(link(AccountNavigation.ORGANISATIONS, text("members.organisations.all")));
        add(back, styled(new Div(new H1(name)), "beheer-kop"));
        add(styled(new Paragraph(shown.where()), "klein"));
        add(new Paragraph(link("/beheer/klanten/" + handle, text("members.organisation.customer"))));
        add(details(shown));
        InviteSection form = new InviteSection(
                "klant/" + handle,
                typed -> desk.inviteCustomer(handle, typed.person(), Postings.now()),
                () -> list(shown));
        invite = form;
        form.addComponentAsFirst(new H2(text("people.new")));
        add(new Section(new H2(text("people.of")), unkept, people), form);
        asked(handle);
        list(shown);
    }

    private Div details(OrganisationRef shown) {
        TextField called = new TextField(text("people.organisation.name"), shown.name(), "");
        TextField sector = new TextField(text("people.organisation.sector"), shown.sector(), "");
        TextField city = new TextField(text("people.organisation.city"), shown.city(), "");
        NativeButton save = styled(new NativeButton(text("members.organisation.change")), "knop", "knop-stil");
        save.addClickListener(event -> {
            NewOrganisation typed = new NewOrganisation(
                    called.getValue().strip(),
                    sector.getValue().strip(),
                    city.getValue().strip());
            try {
                desk.change(shown.handle(), typed);
                show(shown.handle());
            } catch (ConstraintViolationException e) {
                called.setErrorMessage(NameWords.of(called.getValue(), text("people.organisation.name.wrong")));
                called.setInvalid(true);
                called.focus();
            }
        });
        called.setMaxLength(160);
        Stream.of(sector, city).forEach(field -> field.setMaxLength(80));
        return styled(
                new Div(styled(new Div(called, sector, city), "beheer-rij"), styled(new Div(save), "acties")),
                "beheer-formulier");
    }

    private void list(OrganisationRef shown) {
        List<Member> found = members.peopleOf(shown.handle());
        Map<Long, PhoneNumber> numbers =
                phones.of(found.stream().map(Member::id).toList());
        people.show(found.stream()
                .map(member -> place(member, shown, numbers.get(member.id())))
                .toList());
        unkept.setVisible(!found.isEmpty() && found.stream().noneMatch(member -> member.manages() && member.enabled()));
        if (found.size() == MemberDesk.MOST) {
            PeopleQuery all = new PeopleQuery("", Show.ALL, shown.handle(), 1);
            people.add(new ListItem(link(AccountNavigation.list(all), text("members.organisation.all"))));
        }
    }

    private Place place(Member member, OrganisationRef shown, @Nullable PhoneNumber phone) {
        return new Place(
                member.name(),
                AccountNavigation.person(member.id()),
                phone == null ? member.email() : member.email() + " · " + phone.words(),
                member.manages(),
                member.enabled(),
                () -> change(
                        () -> members.manage(member.id(), shown.id(), !member.manages()),
                        member.manages() ? "members.made.member" : "members.made.manager",
                        member),
                () -> change(() -> members.remove(member.id(), shown.id()), "members.removed", member));
    }

    private void change(Runnable change, String done, Member member) {
        InviteSection form = invite;
        if (form != null) {
            form.change(change, text(done, member.name(), name));
        }
    }

    /** Whom its managers asked, and who has not answered. */
    private void asked(String handle) {
        List<AskedMember> open = members.askedFor(handle);
        if (!open.isEmpty()) {
            UnorderedList list = styled(new UnorderedList(), "kaartregels");
            open.forEach(asked -> list.add(styled(
                    new ListItem(
                            styled(new Div(words(asked.name()), words(asked.email(), "klein")), "kaartregel-tekst")),
                    "kaartregel")));
            add(new Section(new H2(text("members.asked")), list));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        InviteSection form = invite;
        if (form != null) {
            Leaving.ask(event, form::submit, form.draft());
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(name);
    }
}
