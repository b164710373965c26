package nl.buro3.productentool.sales.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.ProductOrdered;
import nl.buro3.productentool.sales.ownership.event.ProductOwned;
import nl.buro3.productentool.sales.quote.event.QuoteAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes owned products of what was ordered or accepted, in the same transaction. Each comes from one line, and a line
 * makes one, however often it is told. A line of free text is no product and makes none. What an earlier version of a quote
 * made ends when the next one is accepted.
 */
@Component
class Acquisition {

    private final OwnedProducts products;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;

    Acquisition(OwnedProducts products, Catalog catalog, ApplicationEventPublisher events) {
        this.products = products;
        this.catalog = catalog;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(QuoteAccepted accepted) {
        endReplaced(accepted);
        Map<Long, CardSummary> cards = catalog.cards(accepted.lines().stream()
                .map(QuoteAccepted.Line::product)
                .filter(Objects::nonNull)
                .toList());
        for (int i = 0; i < accepted.lines().size(); i++) {
            String origin = "offerte/%d/%d".formatted(accepted.quote(), i);
            QuoteAccepted.Line line = accepted.lines().get(i);
            Optional.ofNullable(line.product())
                    .map(cards::get)
                    .ifPresent(card -> beginOnce(owned(accepted, line, card), origin));
        }
    }

    private void endReplaced(QuoteAccepted accepted) {
        accepted.replaced()
                .forEach(quote -> products.fromLinesOf("offerte/%d/%%".formatted(quote)).stream()
                        .filter(owned -> owned.organisationId() == accepted.organisation())
                        .forEach(owned -> owned.replacedOn(accepted.on())));
    }

    private static OwnedProduct owned(QuoteAccepted accepted, QuoteAccepted.Line line, CardSummary card) {
        OwnedPeriod period = OwnedPeriod.from(accepted.on(), line.unit(), line.months());
        return new OwnedProduct(
                accepted.organisation(),
                card.id(),
                card.name(),
                new Terms(line.amount(), line.price(), line.unit(), period));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProductOrdered ordered) {
        List<OrderLine> lines = ordered.lines();
        for (int i = 0; i < lines.size(); i++) {
            String origin = "bestelling/%s/%d".formatted(ordered.number(), i);
            OrderLine line = lines.get(i);
            Optional.ofNullable(line.productId())
                    .ifPresent(
                            product -> beginOnce(owned(ordered.organisation(), product, ordered.on(), line), origin));
        }
    }

    private static OwnedProduct owned(long organisation, long product, LocalDate on, OrderLine line) {
        OwnedPeriod period = OwnedPeriod.from(on, line.unit(), line.months());
        return new OwnedProduct(
                organisation,
                product,
                line.name(),
                new Terms(BigDecimal.valueOf(line.amount()), line.price(), line.unit(), period));
    }

    private void beginOnce(OwnedProduct owned, String origin) {
        if (!products.existsByOrigin(origin)) {
            begin(owned.cameFrom(origin));
        }
    }

    /** Stores it and tells; gives its number. */
    long begin(OwnedProduct owned) {
        OwnedProduct stored = products.save(owned);
        events.publishEvent(new ProductOwned(
                stored.id(),
                stored.organisationId(),
                Objects.requireNonNull(stored.productId()),
                stored.terms().period().since()));
        return stored.id();
    }
}
