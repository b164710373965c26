package nl.buro3.productentool.sales.ui.customer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;

/**
 * A section of a customer company's page for colleagues. Each module that knows something of customers offers its own;
 * they stand in the order of their {@code @Order}, tens apart.
 */
public interface CustomerSection {

    /** Contacts, tasks and notes stand first. */
    int CARE = 10;

    int PEOPLE = 20;

    /** What they have, and what was offered. */
    int SALES = 30;

    int INTEREST = 40;
    int QUESTIONS = 50;
    int VISITS = 60;

    /** The section with its heading; empty for none. */
    Optional<Component> of(OrganisationRef customer);
}
