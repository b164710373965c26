package nl.buro3.productentool.search.query;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;

/**
 * The order of prices, in which only like comes beside like: first what is paid once, then what is paid by the month, by the
 * hour and by the piece, each from low to high; a price on request has no place and comes last.
 */
public final class PriceOrder {

    /** More than any amount: the database holds ten digits before the point. */
    private static final double EACH_UNIT = 1e10;

    /** The highest amount that has a place. */
    static final double HIGHEST = EACH_UNIT - 1;

    private PriceOrder() {}

    /** The place of an amount that is paid for this. */
    public static double place(PriceUnit unit, double amount) {
        return turn(unit) * EACH_UNIT + Math.min(amount, HIGHEST);
    }

    public static OptionalDouble place(PriceIndication price) {
        BigDecimal amount = price.from();
        return amount == null ? OptionalDouble.empty() : OptionalDouble.of(place(price.unit(), amount.doubleValue()));
    }

    private static int turn(PriceUnit unit) {
        return switch (unit) {
            case ONCE -> 0;
            case MONTH -> 1;
            case HOUR -> 2;
            case PIECE -> 3;
        };
    }
}
