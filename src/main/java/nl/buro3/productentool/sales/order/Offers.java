package nl.buro3.productentool.sales.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.OfferedCard;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.order.Offer.Unpriced;
import org.springframework.stereotype.Component;

/** Finds out what can be ordered: published cards with a fixed price. */
@Component
class Offers {

    /** What everything that the agency sells is taxed with. */
    static final BigDecimal VAT_RATE = new BigDecimal("21.00");

    private final Catalog catalog;
    private final Bundles bundles;

    Offers(Catalog catalog, Bundles bundles) {
        this.catalog = catalog;
        this.bundles = bundles;
    }

    /**
     * What would be ordered.
     *
     * @throws NoSuchElementException when there is no such card or bundle, or the bundle is somebody else's
     * @throws NotFixedException when nothing of it has a fixed price and is offered
     */
    Offer of(Wanted wanted) {
        return wanted.isBundle()
                ? of(bundles.lines(wanted.bundle()))
                : offer(List.of(OrderLine.of(
                        catalog.card(wanted.slug()).orElseThrow(() -> new NoSuchElementException("no such card")),
                        wanted.amount())));
    }

    /** What has a fixed price is ordered, and what has none is the rest; what is not offered any more is neither. */
    private Offer of(List<BundleLine> lines) {
        Map<Long, OfferedCard> cards =
                catalog.offered(lines.stream().map(BundleLine::product).toList());
        List<OrderLine> fixed = new ArrayList<>();
        List<Unpriced> rest = new ArrayList<>();
        for (BundleLine line : lines) {
            OfferedCard offered = cards.get(line.product());
            if (offered != null && offered.isOffered()) {
                CardSummary card = offered.card();
                if (OrderLine.isFixed(card)) {
                    fixed.add(OrderLine.of(card, line.amount()));
                } else {
                    rest.add(new Unpriced(line, card.name()));
                }
            }
        }
        if (fixed.isEmpty()) {
            throw new NotFixedException();
        }
        return new Offer(fixed, OrderSums.of(fixed, VAT_RATE), rest);
    }

    static Offer offer(List<OrderLine> lines) {
        return new Offer(lines, OrderSums.of(lines, VAT_RATE), List.of());
    }
}
