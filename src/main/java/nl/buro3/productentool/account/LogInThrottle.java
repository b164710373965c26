package nl.buro3.productentool.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts wrong log-ins for one e-mail address from one place, so that nobody tries out passwords: ten in a quarter of an
 * hour. By place as well, so that a stranger cannot lock somebody out elsewhere.
 */
@Component
class LogInThrottle {

    static final int MOST_WRONG = 10;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private static final int MOST_COUNTED = 50_000;
    private static final int LONGEST_EMAIL = 254;

    private final TimeMeter time;
    private final Cache<Attempt, Bucket> attempts;

    LogInThrottle(Clock clock) {
        time = new ClockTime(clock);
        attempts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(WITHIN)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts an attempt before its outcome is known, so that many at once do not slip through. Says whether it may go on. */
    boolean admit(String email, String place) {
        return attempts.get(Attempt.of(email, place), attempt -> full()).tryConsume(1);
    }

    /** Forgets the attempts: the password was right. */
    void succeeded(String email, String place) {
        attempts.invalidate(Attempt.of(email, place));
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(MOST_WRONG).refillIntervally(MOST_WRONG, WITHIN))
                .build();
    }

    private record Attempt(String email, String place) {

        static Attempt of(String email, String place) {
            String address = email.strip().toLowerCase(Locale.ROOT);
            return new Attempt(address.substring(0, Math.min(address.length(), LONGEST_EMAIL)), place);
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
