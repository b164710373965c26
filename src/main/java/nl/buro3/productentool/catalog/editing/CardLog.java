package nl.buro3.productentool.catalog.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardEdited;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.history.ProductChange;
import nl.buro3.productentool.catalog.history.ProductChanges;
import nl.buro3.productentool.common.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes down what an employee changed: in the card's own history, and for the audit trail what that accounts for. */
@Component
class CardLog {

    private final ProductChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardLog(ProductChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** In the card's history, with who is logged in; others hear of it by {@link CardEdited}. */
    void note(Product product, String what) {
        Instant now = clock.instant();
        changes.save(new ProductChange(product.getId(), now, editor(), what));
        events.publishEvent(new CardEdited(product.getId(), product.getSlug(), now));
    }

    /** For the audit trail. */
    void audit(String action, Product product, String before, String after) {
        events.publishEvent(Accounts.audited(action, "kaart/" + product.getSlug(), before, after));
    }

    /** The price that the card gets, for the audit trail, where it is another. */
    void price(Product product, PriceIndication wanted) {
        if (!product.getPrice().equals(wanted)) {
            audit("card.price", product, product.getPrice().wordsInFull(Texts.DUTCH), wanted.wordsInFull(Texts.DUTCH));
        }
    }

    /** The latest twenty changes, newest first. */
    List<CardChange> latest(Product product) {
        return changes.findTop20ByProductIdOrderByAtDescIdDesc(product.getId()).stream()
                .map(ProductChange::card)
                .toList();
    }

    private static String editor() {
        return Accounts.current().map(Account::name).orElseGet(() -> {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who == null ? "?" : who.getName();
        });
    }
}
