package nl.buro3.productentool.sales.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.Bundles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out what can be ordered: published cards with a fixed price. */
@Component
class Offers {

    /** What everything that the agency sells is taxed with. */
    static final BigDecimal VAT_RATE = new BigDecimal("21.00");

    private final Catalog catalog;
    private final Bundles bundles;
    private final JdbcClient jdbc;

    Offers(Catalog catalog, Bundles bundles, JdbcClient jdbc) {
        this.catalog = catalog;
        this.bundles = bundles;
        this.jdbc = jdbc;
    }

    /**
     * What would be ordered.
     *
     * @throws NoSuchElementException when there is no such card or bundle, or the bundle is somebody else's
     * @throws NotFixedException when something of it has no fixed price, or is not offered any more
     */
    Offer of(Wanted wanted) {
        return wanted.isBundle()
                ? of(bundles.lines(wanted.bundle()))
                : offer(List.of(OrderLine.of(
                        catalog.card(wanted.slug()).orElseThrow(() -> new NoSuchElementException("no such card")),
                        wanted.amount())));
    }

    private Offer of(List<BundleLine> lines) {
        List<Long> ids = lines.stream().map(BundleLine::product).distinct().toList();
        if (ids.isEmpty() || published(ids) < ids.size()) {
            throw new NotFixedException();
        }
        Map<Long, CardSummary> cards = catalog.cards(ids);
        return offer(lines.stream()
                .map(line -> OrderLine.of(
                        Optional.ofNullable(cards.get(line.product())).orElseThrow(NotFixedException::new),
                        line.amount()))
                .toList());
    }

    private long published(List<Long> ids) {
        return jdbc.sql("select count(*) from product where status = 'PUBLISHED' and id in (:ids)")
                .param("ids", ids)
                .query(Long.class)
                .single();
    }

    static Offer offer(List<OrderLine> lines) {
        return new Offer(lines, OrderSums.of(lines, VAT_RATE));
    }
}
