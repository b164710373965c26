package nl.buro3.productentool.sales.ownership;

import java.time.Instant;
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
        @Nullable Long askedBy) {}
