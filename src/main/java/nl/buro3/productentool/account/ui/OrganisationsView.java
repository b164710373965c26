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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.AccountDesk.Founded;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.directory.Directory;
import nl.buro3.productentool.account.directory.Directory.Listed;
import nl.buro3.productentool.account.directory.Directory.ListedOrganisation;
import nl.buro3.productentool.account.directory.OrganisationQuery;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** The customer companies, found by name, place or line of business; and a new one with its first person. */
@Route("beheer/organisaties")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OrganisationsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient Directory directory;
    private final Notice notice = new Notice();
    private final InvitationNotice invited = new InvitationNotice();
    private final OrganisationForm form = new OrganisationForm(this::create);
    private final SearchField search =
            new SearchField("zoek-organisatie", "members.organisations.search", this::search);
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final DirectoryPaging paging = new DirectoryPaging();
    private String warned = "";

    OrganisationsView(AccountDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
        getElement().setAttribute("data-view", "organisaties");
        count.getElement().setAttribute("role", "status");
        add(styled(new Div(new H1(text("members.organisations.title"))), "beheer-kop"));
        add(search, count, list, paging);
        add(new Section(
                new H2(text("people.organisation.new")),
                styled(new Paragraph(text("members.organisation.new.intro")), "klein"),
                notice,
                invited,
                form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisationQuery query =
                AccountNavigation.organisations(new PageRequest(event.getLocation(), event.getRouteParameters()));
        search.say(query.words());
        show(query);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Leaving.ask(event, form::submit, form.draft());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("members.organisations.title"));
    }

    private void search(String typed) {
        OrganisationQuery query = new OrganisationQuery(typed, 1);
        show(query);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, AccountNavigation.list(query).substring(1)));
    }

    void show(OrganisationQuery query) {
        Listed<ListedOrganisation> listed = directory.organisations(query);
        if (query.page() > 1 && listed.found().isEmpty()) {
            show(new OrganisationQuery(query.words(), 1));
            return;
        }
        count.setText(text("members.organisations.count", listed.total()));
        list.removeAll();
        listed.found().forEach(found -> list.add(line(found)));
        paging.show(
                query.page(),
                listed.total(),
                page -> AccountNavigation.list(new OrganisationQuery(query.words(), page)));
    }

    private static ListItem line(ListedOrganisation found) {
        OrganisationRef organisation = found.organisation();
        Div what = styled(
                new Div(link(AccountNavigation.organisation(organisation.handle()), organisation.name())),
                "kaartregel-tekst");
        String where = organisation.where();
        if (!where.isEmpty()) {
            what.add(words(where, "klein"));
        }
        return styled(new ListItem(what, words(text("members.people", found.people()), "klein")), "kaartregel");
    }

    /** Makes what stands in the form; who is named gets a letter, and a link that can be given as well. */
    private boolean create(OrganisationForm typed) {
        invited.forget();
        Optional<OrganisationRef> known = knownBy(typed.organisation().name());
        if (known.isPresent()) {
            notice.failed(
                    text("members.organisation.known", known.get().name()),
                    link(AccountNavigation.organisation(known.get().handle()), text("members.organisation.open")));
            return false;
        }
        try {
            Optional<NewPerson> first = typed.first();
            if (first.isPresent()) {
                Founded founded = desk.create(typed.organisation(), first.get(), Postings.now());
                told(founded.organisation());
                invited.show(founded.first());
            } else {
                told(desk.create(typed.organisation()));
            }
            show(new OrganisationQuery("", 1));
            return true;
        } catch (ConstraintViolationException e) {
            typed.complain(e);
        } catch (AddressTakenException e) {
            typed.taken();
        }
        notice.failed(text("form.incomplete"));
        return false;
    }

    /** One that has this name already, unless it was said just now that there is one: two companies may have the same. */
    private Optional<OrganisationRef> knownBy(String name) {
        if (name.isEmpty() || name.equals(warned)) {
            return Optional.empty();
        }
        warned = name;
        return directory.organisations(new OrganisationQuery(name, 1)).found().stream()
                .map(ListedOrganisation::organisation)
                .filter(found -> found.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void told(OrganisationRef made) {
        notice.tell(
                text("members.organisation.made", made.name()),
                link(AccountNavigation.organisation(made.handle()), text("members.organisation.open")));
    }
}
