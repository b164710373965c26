package nl.buro3.productentool.account.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.common.Network;
import org.springframework.stereotype.Component;

/**
 * Counts wrong log-ins, so that nobody tries out passwords: of one account from one network, of one account from all
 * networks together, and of all accounts from one network. Who logs in on a device or in a network where that account was
 * logged in before is counted apart, so that strangers keep nobody out.
 *
 * @see <a href="../../../../../../../../docs/decisions/0016-doors.md">Decision 16</a>
 */
@Component
class LogInThrottle {

    static final Duration WITHIN = Duration.ofMinutes(15);
    /** For one account, from one network or one known device. */
    static final int MOST_WRONG = 10;
    /** For one account, from all places where it was never logged in. */
    static final int MOST_BY_STRANGERS = 30;
    /** From one network, for accounts that were never logged in there: an office comes back from a holiday. */
    static final int MOST_FROM_NETWORK = 60;

    private static final Duration NETWORK_REMEMBERED = Duration.ofDays(30);
    private static final int MOST_COUNTED = 50_000;

    private final TimeMeter time;
    private final Cache<Counted, Bucket> counts;
    private final Cache<Place, Boolean> familiar;

    LogInThrottle(Clock clock) {
        time = new ClockTime(clock);
        counts = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(WITHIN)
                .ticker(time::currentTimeNanos)
                .build();
        familiar = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(NETWORK_REMEMBERED)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /**
     * Counts an attempt before its outcome is known, so that many at once do not slip through.
     *
     * @return zero when it may go on, or after how long it may be tried again
     */
    Duration admit(LogInAttempt attempt) {
        for (Counted counted : counted(attempt)) {
            ConsumptionProbe probe = counts.get(counted, this::full).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                return Duration.ofNanos(probe.getNanosToWaitForRefill());
            }
        }
        return Duration.ZERO;
    }

    /** The password was right: its account's attempts there are forgotten, and the others do not count this one. */
    void succeeded(LogInAttempt attempt) {
        for (Counted counted : counted(attempt)) {
            if (counted instanceof Place || counted instanceof Device) {
                counts.invalidate(counted);
            } else {
                counts.get(counted, this::full).addTokens(1);
            }
        }
        familiar.put(new Place(attempt.email(), attempt.network()), true);
    }

    /** Nobody could say whether the password was right: the attempt does not count. */
    void undecided(LogInAttempt attempt) {
        counted(attempt).forEach(counted -> counts.get(counted, this::full).addTokens(1));
    }

    private List<Counted> counted(LogInAttempt attempt) {
        if (attempt.device().isPresent()) {
            return List.of(new Device(attempt.email(), attempt.device().get()));
        }
        Place place = new Place(attempt.email(), attempt.network());
        return familiar.getIfPresent(place) == null
                ? List.of(place, new Strangers(attempt.email()), new From(attempt.network()))
                : List.of(place);
    }

    private Bucket full(Counted counted) {
        int most = counted.most();
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, WITHIN))
                .build();
    }

    /** What has a count of its own. */
    private sealed interface Counted {

        default int most() {
            return MOST_WRONG;
        }
    }

    private record Device(String email, String device) implements Counted {}

    private record Place(String email, Network network) implements Counted {}

    private record Strangers(String email) implements Counted {

        @Override
        public int most() {
            return MOST_BY_STRANGERS;
        }
    }

    private record From(Network network) implements Counted {

        @Override
        public int most() {
            return MOST_FROM_NETWORK;
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
