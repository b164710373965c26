package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Objects;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.journey.JourneyProperties;
import nl.buro3.productentool.journey.JourneyProperties.Limits;
import org.junit.jupiter.api.Test;

class TouchpointLimitsTest {

    private static final int MOST_A_READER_MAKES_IN_A_MINUTE = 48;
    private static final Network OFFICE = Network.of("192.0.2.7");

    private static TouchpointLimits limits(Limits limits) {
        return new TouchpointLimits(new JourneyProperties(Duration.ofDays(400), Duration.ofMinutes(30), 120, limits));
    }

    private static TouchpointLimits usual() {
        return limits(new Limits(5000, 12_000, 250_000, 60_000, 1_000_000, 60));
    }

    /** How many batches are taken until one is refused. */
    private static int batchesOf100(TouchpointLimits limits, Network network, int atMost) {
        for (int i = 0; i < atMost; i++) {
            try {
                limits.count(network, 100);
            } catch (RejectedBatch refused) {
                assertThat(Objects.requireNonNull(refused.retryAfter())).isPositive();
                return i;
            }
        }
        return atMost;
    }

    @Test
    void twoHundredAndFiftyPeopleOfOneOfficeWhoAllReadInTheSameMinuteAreHeard() {
        TouchpointLimits limits = usual();

        assertThatCode(() -> {
                    for (int reader = 0; reader < 250; reader++) {
                        for (int batch = 0; batch < 12; batch++) {
                            limits.count(OFFICE, MOST_A_READER_MAKES_IN_A_MINUTE / 12);
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatOneNetworkFloodsIsRefusedThereAndWelcomeFromAnother() {
        TouchpointLimits limits = usual();

        assertThat(batchesOf100(limits, Network.of("2001:db8:1:2::1"), 1000)).isBetween(120, 150);
        assertThat(batchesOf100(limits, Network.of("2001:db8:1:2:ffff::9"), 1000))
                .as("the same /64")
                .isLessThan(20);
        assertThat(batchesOf100(limits, OFFICE, 50)).isEqualTo(50);
    }

    @Test
    void manyNetworksTogetherHaveABoundToo() {
        TouchpointLimits limits = usual();
        int taken = 0;
        for (int i = 1; i <= 20; i++) {
            taken += batchesOf100(limits, Network.of("198.51.100." + i), 120);
        }

        assertThat(taken).isBetween(600, 750);
    }

    @Test
    void aDayHasABoundOfItsOwn() {
        TouchpointLimits limits = limits(new Limits(5000, 1_000_000, 3_000, 1_000_000, 1_000_000, 60));

        assertThat(batchesOf100(limits, OFFICE, 1000)).isEqualTo(30);
    }

    @Test
    void fetchesAreNotedUpToABoundOfEachNetworkAndOfEachLink() {
        TouchpointLimits limits = usual();
        int ofNetwork = 0;
        int ofLink = 0;
        for (int i = 0; i < 500; i++) {
            ofNetwork += limits.allowFetch(OFFICE, i) ? 1 : 0;
            ofLink += limits.allowFetch(Network.of("198.51.100." + i % 200), -1) ? 1 : 0;
        }

        assertThat(ofNetwork).isBetween(60, 70);
        assertThat(ofLink).isBetween(60, 70);
    }
}
