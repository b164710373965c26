package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.account.directory.Directory;
import nl.buro3.productentool.account.directory.Directory.Listed;
import nl.buro3.productentool.account.directory.Directory.ListedPerson;
import nl.buro3.productentool.account.directory.PeopleQuery;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Everybody with an account, found by name, address or organisation; administrators find and make colleagues too. */
@Route("beheer/mensen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class PeopleView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final Set<Show> OF_COLLEAGUES = Set.of(Show.EMPLOYEES, Show.ADMINISTRATORS);

    private final transient Directory directory;
    private final transient Accounts accounts;
    private final SearchField search = new SearchField("zoek-mens", "members.people.search", this::search);
    private final transient Map<Show, Anchor> shows = new LinkedHashMap<>();
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final Div of = new Div();
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final DirectoryPaging paging = new DirectoryPaging();
    private final @Nullable InviteSection colleagues;
    private transient PeopleQuery query = new PeopleQuery("", Show.ALL, "", 1);

    PeopleView(AccountDesk desk, Directory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
        getElement().setAttribute("data-view", "mensen");
        count.getElement().setAttribute("role", "status");
        add(styled(new Div(new H1(text("people.title"))), "beheer-kop"));
        add(styled(new Paragraph(text("people.intro")), "klein"), search, choices(), of, count, list, paging);
        colleagues = administers() ? colleagues(desk) : null;
    }

    private static boolean administers() {
        return Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }

    private Nav choices() {
        Nav nav = styled(new Nav(), "keuzelinks");
        nav.setAriaLabel(text("members.people.show"));
        Arrays.stream(Show.values())
                .filter(show -> administers() || !OF_COLLEAGUES.contains(show))
                .forEach(show -> shows.put(show, link("", text("members.people.show." + show))));
        shows.values().forEach(nav::add);
        return nav;
    }

    private InviteSection colleagues(AccountDesk desk) {
        InviteSection section = new InviteSection(
                "collega/nieuw",
                form -> desk.inviteColleague(form.person(), form.administers(), Postings.now()),
                () -> show(query));
        section.addComponentAsFirst(new H2(text("members.colleague.new")));
        add(section);
        return section;
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("people.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PeopleQuery asked = AccountNavigation.people(new PageRequest(event.getLocation(), event.getRouteParameters()));
        search.say(asked.words());
        show(asked);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        InviteSection form = colleagues;
        if (form != null) {
            Leaving.ask(event, form::submit, form.draft());
        }
    }

    private void search(String typed) {
        show(new PeopleQuery(typed, query.show(), query.organisation(), 1));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, AccountNavigation.list(query).substring(1)));
    }

    void show(PeopleQuery asked) {
        Listed<ListedPerson> listed = directory.people(asked);
        if (asked.page() > 1 && listed.found().isEmpty()) {
            show(page(asked, 1));
            return;
        }
        query = asked;
        shows.forEach((show, link) -> point(link, asked, show));
        of(asked);
        count.setText(text("members.people", listed.total()));
        list.removeAll();
        listed.found().forEach(person -> list.add(new PersonLine(person)));
        paging.show(asked.page(), listed.total(), page -> AccountNavigation.list(page(asked, page)));
    }

    /** Of which organisation they are, and the way to all others. */
    private void of(PeopleQuery asked) {
        of.removeAll();
        accounts.customer(asked.organisation())
                .map(OrganisationRef::name)
                .ifPresent(name -> of.add(
                        words(text("members.people.of", name)),
                        words(" "),
                        link(
                                AccountNavigation.list(new PeopleQuery(asked.words(), asked.show(), "", 1)),
                                text("members.people.of.all"))));
    }

    private static PeopleQuery page(PeopleQuery asked, int page) {
        return new PeopleQuery(asked.words(), asked.show(), asked.organisation(), page);
    }

    private static void point(Anchor link, PeopleQuery asked, Show show) {
        link.setHref(AccountNavigation.list(new PeopleQuery(asked.words(), show, asked.organisation(), 1)));
        if (show == asked.show()) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
