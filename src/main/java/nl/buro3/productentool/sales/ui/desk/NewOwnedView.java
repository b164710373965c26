package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.overview.OwnershipChoices;
import nl.buro3.productentool.sales.overview.OwnershipChoices.Choice;
import nl.buro3.productentool.sales.ownership.NewOwned;
import nl.buro3.productentool.sales.ownership.OwnershipDesk;
import nl.buro3.productentool.sales.ownership.Terms;

/** Where an employee adds what a customer had before the portal knew of it. */
@Route("beheer/afname/nieuw")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class NewOwnedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnershipDesk desk;
    private final Notice notice = new Notice();
    private final transient Accounts accounts;
    private final CustomerField customer;
    private final Select<Choice> product = new Select<>();
    private final TermsForm terms = new TermsForm();

    NewOwnedView(OwnershipDesk desk, OwnershipChoices choices, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
        customer = new CustomerField(accounts);
        getElement().setAttribute("data-view", "beheer-afname-nieuw");
        product.setLabel(text("desk.column.product"));
        product.setItems(choices.cards());
        product.setItemLabelGenerator(Choice::name);
        Button send = styled(new Button(text("desk.owned.add"), event -> submit()), "knop");
        add(styled(new Paragraph(link(DeskAddress.OWNED, text("desk.owned.back"))), "klein"));
        add(styled(new Div(new H1(text("desk.owned.new"))), "beheer-kop"));
        add(styled(new Paragraph(text("desk.owned.new.intro")), "klein"), notice);
        add(styled(new Div(styled(new Div(customer, product), "beheer-rij"), terms, send), "beheer-formulier"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DeskAddress.CUSTOMER)
                .flatMap(accounts::customer)
                .ifPresent(customer::show);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("desk.owned.new"));
    }

    private void submit() {
        Optional<Terms> read = terms.read();
        Optional<OrganisationRef> owner = customer.chosen();
        boolean isChosen = chosen(product);
        if (owner.isPresent() && isChosen && read.isPresent()) {
            long id = desk.add(
                    new NewOwned(owner.get().handle(), product.getValue().key(), read.get()));
            getUI().ifPresent(ui -> ui.navigate(DeskAddress.owned(id).substring(1)));
        } else {
            notice.failed(text("form.incomplete"));
        }
    }

    private static boolean chosen(Select<?> field) {
        field.setErrorMessage(text("desk.owned.wrong.choice"));
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }
}
