package nl.buro3.productentool.sales.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A product with how many of it, as it costs now or cost when it was ordered: in euros excluding VAT.
 *
 * @param productId the number of the card; null once that is gone
 * @param amount how many, from 1
 * @param price of one
 * @param setup what is paid once besides a price that returns, however many; null for nothing
 * @param months the shortest term of a price by the month; null for none
 */
@Embeddable
@NamedInterface("events")
public record OrderLine(
        @Column(name = "product_id") @Nullable Long productId,
        String name,
        int amount,
        BigDecimal price,

        @Enumerated(EnumType.STRING) @Column(name = "price_unit")
        PriceUnit unit,

        @Nullable BigDecimal setup,
        @Nullable Integer months) {

    /** How many of one product can be ordered at most. */
    public static final int MOST = 999;

    /** Whether the card says exactly what it costs. */
    static boolean isFixed(CardSummary card) {
        return card.price().type() == PriceType.FIXED && card.price().from() != null;
    }

    /** @throws NotFixedException when the card's price is no fixed one */
    static OrderLine of(CardSummary card, int amount) {
        PriceIndication price = card.price();
        BigDecimal from = price.from();
        if (!isFixed(card) || from == null) {
            throw new NotFixedException();
        }
        return new OrderLine(card.id(), card.name(), amount, from, price.unit(), price.setup(), price.months());
    }

    /**
     * One of the things that are paid for a line.
     *
     * @param isSetup whether it is what is paid once besides a price that returns
     */
    public record Part(boolean isSetup, int amount, BigDecimal price, PriceUnit unit) {

        /** What all of it costs: each month where its unit is that, and once otherwise. */
        public BigDecimal sum() {
            return price.multiply(BigDecimal.valueOf(amount));
        }

        /** Whether it is paid each month. */
        public boolean isMonthly() {
            return unit == PriceUnit.MONTH;
        }
    }

    /** All that is paid for it: what pages, letters and sums are made of, so that they agree. */
    public List<Part> parts() {
        Part itself = new Part(false, amount, price, unit);
        return setup == null ? List.of(itself) : List.of(itself, new Part(true, 1, setup, PriceUnit.ONCE));
    }
}
