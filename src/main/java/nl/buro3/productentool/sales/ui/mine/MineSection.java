package nl.buro3.productentool.sales.ui.mine;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.buro3.productentool.account.Account;

/** A section of a customer's own page, {@code /mijn}, in the order of their {@code @Order}: what waits for them first. */
public interface MineSection {

    /** The section for this customer, with its heading; empty for none. */
    Optional<Component> of(Account customer);
}
