package nl.buro3.productentool.journey;

import java.time.Duration;
import java.util.UUID;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps one visit from flooding the store. Counted per node, for the visits of the last minutes. */
@Component
class BatchLimit {

    private static final long MOST_VISITS = 100_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final RateLimit<UUID> batches;

    BatchLimit(JourneyProperties properties) {
        batches = new RateLimit<>(properties.batchesPerMinute(), Duration.ofMinutes(1), REMEMBERED, MOST_VISITS);
    }

    /**
     * Counts a batch of this visit.
     *
     * @throws RejectedBatch when it is one too many
     */
    void count(UUID visit) {
        if (!batches.allows(visit)) {
            throw RejectedBatch.because(HttpStatus.TOO_MANY_REQUESTS, "too-often");
        }
    }
}
