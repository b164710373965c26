package nl.buro3.productentool.sales.bundle.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;

/**
 * About what the cards of a bundle cost together, excluding VAT, and no more exact than their prices are: what is paid once,
 * each month, for hours and for pieces is apart, and what has no price is counted.
 *
 * @param sums by unit; a unit that nothing costs is left out. What is paid once besides a price that returns is in once
 * @param onRequest how many lines have no price
 */
public record PriceEstimate(Map<PriceUnit, Sum> sums, int onRequest) {

    public PriceEstimate {
        sums = sums.isEmpty() ? Map.of() : new EnumMap<>(sums);
    }

    /** A price and how many times it is paid. */
    public record Priced(PriceIndication price, int amount) {}

    /**
     * A sum in euros, exact.
     *
     * @param low what it is at least
     * @param high what it is at most, as far as the prices say; as {@code low} where they are not ranges
     * @param isOpen whether one of the prices only says where it begins, so that there is no most
     * @param amount how many hours, pieces or lines were added up
     */
    public record Sum(BigDecimal low, BigDecimal high, boolean isOpen, int amount) {

        static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, false, 0);

        Sum plus(Sum other) {
            return new Sum(low.add(other.low), high.add(other.high), isOpen || other.isOpen, amount + other.amount);
        }
    }

    /** Adds up. */
    public static PriceEstimate of(Collection<Priced> lines) {
        Map<PriceUnit, Sum> sums = new EnumMap<>(PriceUnit.class);
        int onRequest = 0;
        for (Priced line : lines) {
            if (line.price().type() == PriceType.ON_REQUEST) {
                onRequest++;
            } else {
                sums.merge(line.price().unit(), of(line), Sum::plus);
                BigDecimal setup = line.price().setup();
                if (setup != null) {
                    // however many of it: as in a quote and an order
                    sums.merge(PriceUnit.ONCE, new Sum(setup, setup, false, 1), Sum::plus);
                }
            }
        }
        return new PriceEstimate(sums, onRequest);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return sums.isEmpty() && onRequest == 0;
    }

    private static Sum of(Priced line) {
        BigDecimal from = line.price().from();
        BigDecimal to = line.price().to();
        BigDecimal low = times(from == null ? BigDecimal.ZERO : from, line);
        BigDecimal high = to == null ? low : times(to, line);
        return new Sum(low, high, line.price().type() == PriceType.FROM, line.amount());
    }

    private static BigDecimal times(BigDecimal amount, Priced line) {
        return amount.multiply(BigDecimal.valueOf(line.amount()));
    }
}
