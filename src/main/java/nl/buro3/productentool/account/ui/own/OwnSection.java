package nl.buro3.productentool.account.ui.own;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.buro3.productentool.account.Account;

/** A section that another module adds to the page of one's own account, in the order of their {@code @Order}. */
public interface OwnSection {

    /** The section for who is logged in, with its heading; empty for none. */
    Optional<Component> of(Account account);
}
