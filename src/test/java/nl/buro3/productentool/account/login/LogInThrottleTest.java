package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.buro3.productentool.common.Network;
import org.junit.jupiter.api.Test;

/** Who may go on trying passwords, and for how long not. */
class LogInThrottleTest {

    private static final String SANNE = "sanne@buro3.example";
    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final LogInThrottle throttle = new LogInThrottle(clock);

    @Test
    void tenAttemptsAreAdmittedAndTheEleventhIsNot() {
        assertThat(admittedOf(10, i -> at(SANNE, HERE))).isEqualTo(10);
        assertThat(throttle.admit(at(SANNE, HERE))).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(15));
    }

    @Test
    void capitalsAndSpacesAreTheSameAddress() {
        admittedOf(10, i -> at(SANNE, HERE));

        assertThat(mayTry(at(" Sanne@Buro3.example", HERE))).isFalse();
    }

    @Test
    void somebodyElsewhereAndAnotherAddressAreNotAffected() {
        admittedOf(10, i -> at(SANNE, HERE));

        assertThat(mayTry(at(SANNE, "192.0.2.2"))).isTrue();
        assertThat(mayTry(at("joris@buro3.example", HERE))).isTrue();
    }

    @Test
    void allAddressesOfOneConnectionAreOnePlace() {
        assertThat(admittedOf(15, i -> at(SANNE, "2001:db8:1:2::" + Integer.toHexString(i + 1))))
                .isEqualTo(10);
        assertThat(mayTry(at(SANNE, "2001:db8:1:3::1"))).as("the neighbour").isTrue();
    }

    @Test
    void aQuarterOfAnHourLaterOneMayTryAgain() {
        admittedOf(10, i -> at(SANNE, HERE));

        now = now.plus(Duration.ofMinutes(14));
        assertThat(admittedOf(1, i -> at(SANNE, HERE))).isZero();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(admittedOf(11, i -> at(SANNE, HERE))).isEqualTo(10);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        admittedOf(9, i -> at(SANNE, HERE));
        throttle.succeeded(at("SANNE@buro3.example", HERE));

        assertThat(admittedOf(11, i -> at(SANNE, HERE))).isEqualTo(10);
    }

    @Test
    void oneAccountTriedFromSixtyAddressesIsSlowed() {
        assertThat(admittedOf(60, i -> at(SANNE, "192.0.2." + i))).isEqualTo(LogInThrottle.MOST_BY_STRANGERS);

        now = now.plus(LogInThrottle.WITHIN);
        assertThat(mayTry(at(SANNE, "198.51.100.1"))).isTrue();
    }

    @Test
    void threeHundredAccountsTriedFromOneAddressAreSlowed() {
        assertThat(admittedOf(300, i -> at("naam" + i + "@buro3.example", HERE)))
                .isEqualTo(LogInThrottle.MOST_FROM_NETWORK);
        assertThat(mayTry(at("naam1@buro3.example", "192.0.2.2")))
                .as("elsewhere")
                .isTrue();
    }

    @Test
    void anOfficeOfTwoHundredLogsInAtOnceThoughSomeMistype() {
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            LogInAttempt attempt = at("naam" + i + "@klant.example", HERE);
            refused += i % 4 == 0 && !mayTry(attempt) ? 1 : 0; // a quarter mistypes first
            refused += mayTry(attempt) ? 0 : 1;
            throttle.succeeded(attempt);
        }
        assertThat(refused).isZero();
    }

    @Test
    void strangersKeepNobodyOutOfAPlaceWhereTheyLoggedInBefore() {
        throttle.succeeded(at(SANNE, HERE));
        admittedOf(100, i -> at(SANNE, "198.51.100." + i));
        admittedOf(100, i -> at("naam" + i + "@buro3.example", HERE));

        assertThat(mayTry(at(SANNE, "203.0.113.9"))).as("a stranger").isFalse();
        assertThat(mayTry(at(SANNE, HERE))).as("the own network").isTrue();
    }

    @Test
    void strangersKeepNobodyOutOfTheirOwnDevice() {
        admittedOf(100, i -> at(SANNE, "198.51.100." + i));
        admittedOf(11, i -> at(SANNE, HERE));
        LogInAttempt own = new LogInAttempt(SANNE, Network.of(HERE), Optional.of("telefoon"));

        assertThat(admittedOf(11, i -> own)).as("a device has its own ten").isEqualTo(10);
        assertThat(mayTry(new LogInAttempt(SANNE, Network.of(HERE), Optional.of("tablet"))))
                .as("another device")
                .isTrue();
    }

    private static LogInAttempt at(String email, String address) {
        return new LogInAttempt(email, Network.of(address), Optional.empty());
    }

    private boolean mayTry(LogInAttempt attempt) {
        return throttle.admit(attempt).isZero();
    }

    private int admittedOf(int attempts, IntFunction<LogInAttempt> attempt) {
        int admitted = 0;
        for (int i = 0; i < attempts; i++) {
            admitted += mayTry(attempt.apply(i)) ? 1 : 0;
        }
        return admitted;
    }
}
