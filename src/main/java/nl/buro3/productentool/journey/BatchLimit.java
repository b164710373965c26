package nl.buro3.productentool.journey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps one visit from flooding the store. Counted per node, for the visits of the last minutes. */
@Component
class BatchLimit {

    private static final long MOST_VISITS = 100_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final LoadingCache<UUID, Bucket> buckets;

    BatchLimit(JourneyProperties properties) {
        int most = properties.batchesPerMinute();
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_VISITS)
                .expireAfterAccess(REMEMBERED)
                .build(visit -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * Counts a batch of this visit.
     *
     * @throws RejectedBatch when it is one too many
     */
    void count(UUID visit) {
        if (!buckets.get(visit).tryConsume(1)) {
            throw RejectedBatch.because(HttpStatus.TOO_MANY_REQUESTS, "too-often");
        }
    }
}
