package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Where employees make customer companies, and administrators the accounts of colleagues. */
@Route("beheer/mensen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class PeopleView extends Main implements BeforeLeaveObserver, HasDynamicTitle {

    static final String PATH = "/beheer/mensen";

    private static final int PAUSE_IN_TYPING_MS = 100;
    private static final int MOST = 100;

    private final transient AccountDesk desk;
    private final transient Accounts accounts;
    private final Notice notice = new Notice();
    private final OrganisationForm made;
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final @Nullable PeopleSection colleagues;

    PeopleView(AccountDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
        this.made = new OrganisationForm(this::create, this::open);
        getElement().setAttribute("data-view", "mensen");
        add(styled(new Div(new H1(text("people.title"))), "beheer-kop"));
        add(styled(new Paragraph(text("people.intro")), "klein"), notice);
        Section customers = new Section(new H2(text("people.customers")), search(), list);
        add(customers, new Section(new H2(text("people.organisation.new")), made));
        colleagues = administers() ? colleagues() : null;
        show("");
    }

    private static boolean administers() {
        return Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }

    private PeopleSection colleagues() {
        PeopleSection section = new PeopleSection(
                desk,
                "collega/nieuw",
                desk::colleagues,
                form -> desk.inviteColleague(form.person(), form.administers()));
        section.addComponentAsFirst(new H2(text("people.colleagues")));
        add(section);
        return section;
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("people.title"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (colleagues == null) {
            Leaving.ask(event, made::submit, made.draft());
        } else {
            PeopleSection shown = colleagues;
            Leaving.ask(
                    event,
                    () -> (!made.draft().isDirty() || made.submit())
                            && (!shown.draft().isDirty() || shown.submit()),
                    made.draft(),
                    shown.draft());
        }
    }

    private Div search() {
        Input field = new Input(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        field.setId("zoek-klant");
        field.setPlaceholder(text("people.search"));
        field.getElement().setAttribute("type", "search");
        field.addValueChangeListener(event -> show(event.getValue()));
        NativeLabel label = styled(Pages.label(text("people.search"), field), "alleen-voorlezen");
        return styled(new Div(label, field), "zoekformulier", "zoekveld");
    }

    private void show(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<OrganisationRef> shown = accounts.customers().stream()
                .filter(customer -> customer.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
        list.removeAll();
        shown.forEach(customer -> list.add(line(customer)));
        if (shown.isEmpty()) {
            list.add(new ListItem(text("people.customers.none")));
        }
    }

    private static ListItem line(OrganisationRef customer) {
        Div what =
                styled(new Div(link(OrganisationView.address(customer.handle()), customer.name())), "kaartregel-tekst");
        String where = OrganisationView.where(customer);
        if (!where.isEmpty()) {
            what.add(words(where, "klein"));
        }
        return styled(new ListItem(what), "kaartregel");
    }

    private Optional<OrganisationRef> create(OrganisationForm form) {
        try {
            return Optional.of(desk.create(form.organisation()));
        } catch (ConstraintViolationException e) {
            form.complain();
            notice.failed(text("form.incomplete"));
            return Optional.empty();
        }
    }

    private void open(OrganisationRef customer) {
        getUI().ifPresent(ui ->
                ui.navigate(OrganisationView.address(customer.handle()).substring(1)));
    }
}
