package nl.buro3.productentool.journey.recording;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.journey.JourneyProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps anybody from filling the disk with touchpoints: so many a minute and a day from one network and from all
 * together, and so many batches of one visit. Counted per node. An office is one network: its limits are made for some
 * hundreds of people who read at the same time.
 */
@Component
class TouchpointLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(2);
    private static final long MOST_SENDERS = 100_000;
    private static final String ALL = "all";

    private final RateLimit<UUID> batches;
    private final RateLimit<Network> networkMinute;
    private final RateLimit<Network> networkDay;
    private final RateLimit<String> allMinute;
    private final RateLimit<String> allDay;
    private final RateLimit<Network> fetchesOfNetwork;
    private final RateLimit<Long> fetchesOfLink;

    TouchpointLimits(JourneyProperties properties) {
        JourneyProperties.Limits limits = properties.limits();
        batches = aMinute(properties.batchesPerMinute());
        networkMinute = aMinute(limits.networkPerMinute());
        networkDay = new RateLimit<>(limits.networkPerDay(), DAY, DAY, MOST_SENDERS);
        allMinute = aMinute(limits.allPerMinute());
        allDay = new RateLimit<>(limits.allPerDay(), DAY, DAY, 1);
        fetchesOfNetwork = aMinute(limits.fetchesPerMinute());
        fetchesOfLink = aMinute(limits.fetchesPerMinute());
    }

    private static <K> RateLimit<K> aMinute(int most) {
        return new RateLimit<>(most, MINUTE, REMEMBERED, MOST_SENDERS);
    }

    /**
     * Counts a batch of this visit.
     *
     * @throws RejectedBatch when it is one too many
     */
    void countBatch(UUID visit) {
        check(batches.probe(visit), "too-often");
    }

    /**
     * Counts what a network sends.
     *
     * @param touchpoints how many, from 0
     * @throws RejectedBatch when they are too many, for this network or for the portal
     */
    void count(Network network, int touchpoints) {
        if (touchpoints > 0) {
            check(networkMinute.probe(network, touchpoints), "network");
            check(networkDay.probe(network, touchpoints), "network");
            check(allMinute.probe(ALL, touchpoints), "portal");
            check(allDay.probe(ALL, touchpoints), "portal");
        }
    }

    /** Whether one more fetch of this link by this network is kept; the reader is led on all the same. */
    boolean allowFetch(Network network, long link) {
        return fetchesOfNetwork.allows(network)
                && fetchesOfLink.allows(link)
                && allMinute.allows(ALL)
                && allDay.allows(ALL);
    }

    private static void check(ConsumptionProbe probe, String reason) {
        if (!probe.isConsumed()) {
            throw RejectedBatch.later(reason, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
