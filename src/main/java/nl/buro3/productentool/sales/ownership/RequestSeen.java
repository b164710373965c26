package nl.buro3.productentool.sales.ownership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A request as pages show it.
 *
 * @param owned the number of the owned product
 * @param answer the words of the answer, or empty
 * @param answeredAt when it was answered or taken back; null as long as it waits
 * @param askedBy the number of who asked; null for somebody who is gone
 */
public record RequestSeen(
        Seen seen,
        long owned,
        RequestKind kind,
        String note,
        Instant askedAt,
        RequestState state,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable Long askedBy) {

    /**
     * Whether it may be granted until this day: a renewal lasts longer than was agreed, and nothing stops before it began, or
     * before that was asked. A change has no day.
     *
     * @param zone in which days are counted
     */
    public boolean mayLastUntil(LocalDate day, OwnedPeriod agreed, ZoneId zone) {
        return switch (kind) {
            case RENEW -> agreed.until() == null || day.isAfter(agreed.until());
            case STOP -> !day.isBefore(agreed.since()) && !day.isBefore(LocalDate.ofInstant(askedAt, zone));
            case CHANGE -> false;
        };
    }
}
