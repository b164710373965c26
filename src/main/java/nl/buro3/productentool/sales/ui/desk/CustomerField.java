package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Proposals;

/** A customer company, chosen by its name: the browser offers names while one types, since there may be ten thousand. */
final class CustomerField extends Div {

    private static final int MOST_PROPOSED = 12;

    private final transient Accounts accounts;
    private final Input name = new Input(ValueChangeMode.LAZY);
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");

    CustomerField(Accounts accounts) {
        this.accounts = accounts;
        name.setId("klant");
        mistake.setId("klant-fout");
        mistake.getElement().setAttribute("role", "alert");
        name.getElement().setAttribute("aria-describedby", "klant-fout");
        Proposals known = new Proposals(name, "klanten-lijst", typed -> accounts.customerNames(typed, MOST_PROPOSED));
        addClassNames("veld");
        add(Pages.label(text("desk.column.customer"), name), name, known, mistake);
    }

    void show(OrganisationRef customer) {
        name.setValue(customer.name());
    }

    /** Who was chosen; empty, and said so, for nobody that is known. */
    Optional<OrganisationRef> chosen() {
        Optional<OrganisationRef> chosen = accounts.customerNamed(name.getValue());
        mistake.setText(chosen.isEmpty() ? text("desk.owned.wrong.choice") : "");
        return chosen;
    }
}
