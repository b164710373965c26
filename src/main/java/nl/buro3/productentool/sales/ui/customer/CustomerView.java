package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Pages;

/**
 * All that is known of one customer company, for who is about to call: who looks after it and what is to be done, who its
 * people are, what they have, what they looked at and asked. It names the fields that sections use: their scripts are
 * found by the route.
 */
@Route("beheer/klanten/:handle")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
@Uses(TextField.class)
@Uses(TextArea.class)
public class CustomerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient List<CustomerSection> sections;
    private String title = "";

    /** @param sections in their order */
    public CustomerView(Accounts accounts, List<CustomerSection> sections) {
        this.accounts = accounts;
        this.sections = sections;
        addClassNames("klantpagina");
        getElement().setAttribute("data-view", "beheer-klant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("handle").orElse(""));
    }

    /**
     * Shows a customer company.
     *
     * @throws NotFoundException when there is none with this handle
     */
    public void show(String handle) {
        OrganisationRef customer =
                accounts.customer(handle).orElseThrow(() -> new NotFoundException("no customer " + handle));
        title = customer.name();
        removeAll();
        add(styled(new Paragraph(link(CustomerNavigation.CUSTOMERS, text("customer.back"))), "klein"));
        add(styled(new Div(new H1(title)), "beheer-kop"));
        add(styled(new Paragraph(customer.where()), "intro"));
        sections.forEach(section -> section.of(customer).ifPresent(this::add));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }
}
