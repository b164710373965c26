package nl.buro3.productentool.sales.ownership;

import java.time.LocalDate;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody has something.
 *
 * @param since the first day
 * @param until the last day; null for good, or until it is stopped
 */
public record OwnedPeriod(LocalDate since, @Nullable LocalDate until) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public OwnedPeriod {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("%s is before %s".formatted(until, since));
        }
    }

    /**
     * That of something bought on a day: what is paid by the month lasts its shortest term, or until it is stopped where it
     * has none; all else is there for good.
     */
    static OwnedPeriod from(LocalDate day, PriceUnit unit, @Nullable Integer months) {
        return unit == PriceUnit.MONTH && months != null
                ? new OwnedPeriod(day, day.plusMonths(months).minusDays(1))
                : new OwnedPeriod(day, null);
    }

    /** Whether the last day is over. */
    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
