package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** A stretch of time over which figures are made; the end is not part of it. */
public record Period(Instant from, Instant to) {

    /** Today and the days before it, so many in all. */
    static Period lastDays(int days, Clock clock) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return new Period(
                tomorrow.minusDays(days).atStartOfDay(clock.getZone()).toInstant(),
                tomorrow.atStartOfDay(clock.getZone()).toInstant());
    }
}
