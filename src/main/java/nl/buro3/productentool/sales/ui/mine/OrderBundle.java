package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.order.NotFixedException;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.order.Wanted;
import nl.buro3.productentool.sales.ui.bundle.BundleAction;
import org.springframework.core.annotation.Order;

/** Lets a customer order all of a bundle; where something of it has no fixed price there is nothing to see. */
@org.springframework.stereotype.Component
@Order(30)
class OrderBundle implements BundleAction {

    private final Ordering ordering;

    OrderBundle(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public Component of(long bundle) {
        Component order = styled(link(MineAddress.ordering(bundle), text("order.do.bundle")), "knop", "knop-stil");
        order.setVisible(Accounts.current().map(Account::organisation).isPresent() && isFixed(bundle));
        return order;
    }

    private boolean isFixed(long bundle) {
        try {
            return !ordering.offer(Wanted.bundle(bundle)).lines().isEmpty();
        } catch (NotFixedException | NoSuchElementException e) {
            return false;
        }
    }
}
