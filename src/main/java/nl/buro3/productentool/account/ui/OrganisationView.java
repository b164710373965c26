package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** The people of one customer company, and their accounts. */
@Route("beheer/mensen/:handle")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OrganisationView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient Accounts accounts;
    private @Nullable PeopleSection people;
    private String name = "";

    OrganisationView(AccountDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
        getElement().setAttribute("data-view", "klant-mensen");
    }

    static String address(String handle) {
        return PeopleView.PATH + "/" + handle;
    }

    /** What the company does, and where. */
    static String where(OrganisationRef customer) {
        return Stream.of(customer.sector(), customer.city())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("handle").orElse(""));
    }

    void show(String handle) {
        OrganisationRef customer =
                accounts.customer(handle).orElseThrow(() -> new NotFoundException("no organisation " + handle));
        name = customer.name();
        removeAll();
        Div head = styled(new Div(new Div(link(PeopleView.PATH, text("people.all")), new H1(name))), "beheer-kop");
        PeopleSection shown = new PeopleSection(
                desk,
                "klant/" + handle,
                () -> desk.peopleOf(handle),
                form -> desk.inviteCustomer(handle, form.person()));
        shown.addComponentAsFirst(new H2(text("people.of")));
        people = shown;
        add(head, styled(new Paragraph(where(customer)), "klein"), shown);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        PeopleSection shown = people;
        if (shown != null) {
            Leaving.ask(event, shown::submit, shown.draft());
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(name);
    }
}
