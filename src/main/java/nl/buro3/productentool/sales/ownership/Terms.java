package nl.buro3.productentool.sales.ownership;

import java.math.BigDecimal;
import nl.buro3.productentool.catalog.PriceUnit;

/**
 * How much somebody has of something, at what price and from when until when.
 *
 * @param amount more than zero
 * @param price of one, in euros excluding VAT
 */
public record Terms(BigDecimal amount, BigDecimal price, PriceUnit unit, OwnedPeriod period) {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000");

    /** @throws IllegalArgumentException for no amount, a negative price, or more than the books hold */
    public Terms {
        if (amount.signum() <= 0
                || price.signum() < 0
                || amount.compareTo(TOO_MUCH) >= 0
                || price.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("%s at %s".formatted(amount, price));
        }
    }

    /** What it costs each month; zero for what is paid otherwise. */
    public BigDecimal monthly() {
        return unit == PriceUnit.MONTH ? price.multiply(amount) : BigDecimal.ZERO;
    }

    /** Whether it goes on, so that it can be renewed or stopped; what was bought once is simply there. */
    public boolean isLasting() {
        return unit == PriceUnit.MONTH || period.until() != null;
    }

    /** In a few words, for the audit trail. */
    String inShort() {
        return "%s × %s %s, %s/%s"
                .formatted(
                        amount.stripTrailingZeros().toPlainString(),
                        price.toPlainString(),
                        unit,
                        period.since(),
                        period.until() == null ? "" : period.until());
    }
}
