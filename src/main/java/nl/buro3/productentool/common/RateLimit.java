package nl.buro3.productentool.common;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * Lets each sender do something so many times in a while. Counted per node; who was not heard of for long begins anew.
 *
 * @param <K> what tells the senders apart
 */
public final class RateLimit<K> {

    private final LoadingCache<K, Bucket> buckets;

    /**
     * Nobody has done anything yet.
     *
     * @param most times in the while
     * @param remembered after how long without a sign a sender is forgotten
     * @param senders of how many it is known at most
     */
    public RateLimit(int most, Duration within, Duration remembered, long senders) {
        buckets = Caffeine.newBuilder()
                .maximumSize(senders)
                .expireAfterAccess(remembered)
                .build(sender -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                        .build());
    }

    /** Counts once more, and says whether that was allowed. */
    public boolean allows(K sender) {
        return buckets.get(sender).tryConsume(1);
    }

    /** The same, and how long it takes until it is allowed again. */
    public ConsumptionProbe probe(K sender) {
        return probe(sender, 1);
    }

    /** The same for several times at once, of which all or none are allowed. */
    public ConsumptionProbe probe(K sender, int times) {
        return buckets.get(sender).tryConsumeAndReturnRemaining(times);
    }
}
