package nl.buro3.productentool.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LogInThrottleTest {

    private final SetClock clock = new SetClock();
    private final LogInThrottle throttle = new LogInThrottle(clock);

    @Test
    void tenAttemptsAreAdmittedAndTheEleventhIsNot() {
        assertThat(admittedOf(10)).isEqualTo(10);
        assertThat(throttle.admit("sanne@buro3.example", "192.0.2.1")).isFalse();
    }

    @Test
    void capitalsAndSpacesAreTheSameAddress() {
        admittedOf(10);

        assertThat(throttle.admit(" Sanne@Buro3.example", "192.0.2.1")).isFalse();
    }

    @Test
    void somebodyElsewhereAndAnotherAddressAreNotAffected() {
        admittedOf(10);

        assertThat(throttle.admit("sanne@buro3.example", "192.0.2.2")).isTrue();
        assertThat(throttle.admit("joris@buro3.example", "192.0.2.1")).isTrue();
    }

    @Test
    void aQuarterOfAnHourLaterOneMayTryAgain() {
        admittedOf(10);

        clock.now = clock.now.plus(Duration.ofMinutes(14));
        assertThat(admittedOf(1)).isZero();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(admittedOf(11)).isEqualTo(10);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        admittedOf(9);
        throttle.succeeded("SANNE@buro3.example", "192.0.2.1");

        assertThat(admittedOf(11)).isEqualTo(10);
    }

    private int admittedOf(int attempts) {
        int admitted = 0;
        for (int i = 0; i < attempts; i++) {
            admitted += throttle.admit("sanne@buro3.example", "192.0.2.1") ? 1 : 0;
        }
        return admitted;
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
