package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.order.NotFixedException;
import nl.buro3.productentool.sales.order.Offer;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.order.Wanted;
import nl.buro3.productentool.sales.ui.bundle.BundleAction;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import org.springframework.core.annotation.Order;

/**
 * Lets a customer order what of a bundle has a fixed price, and ask for a quote for the rest with it; where nothing has one
 * there is nothing to see.
 */
@org.springframework.stereotype.Component
@Order(30)
class OrderBundle implements BundleAction {

    private final Ordering ordering;

    OrderBundle(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public String word() {
        return "bestel";
    }

    @Override
    public String leadsTo(long bundle) {
        return MineAddress.ordering(bundle);
    }

    @Override
    public Component of(long bundle) {
        Optional<Offer> offer = Accounts.current().map(Account::organisation).flatMap(customer -> offer(bundle));
        boolean isAll = offer.filter(found -> found.rest().isEmpty()).isPresent();
        Component order = PlainParts.goingOn(
                word(), text(isAll ? "order.do.bundle" : "order.do.bundle.part"), "knop", "knop-stil");
        order.setVisible(offer.isPresent());
        return order;
    }

    private Optional<Offer> offer(long bundle) {
        try {
            return Optional.of(ordering.offer(Wanted.bundle(bundle)));
        } catch (NotFixedException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
