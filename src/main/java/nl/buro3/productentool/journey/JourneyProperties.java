package nl.buro3.productentool.journey;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about the journey.
 *
 * @param retention how long touchpoints, visits and visitors are kept
 * @param visitTimeout after how long without a sign of life the next one begins a new visit
 * @param batchesPerMinute how many batches one visit may send in a minute
 * @param limits how many touchpoints are stored at most
 */
@ConfigurationProperties("portal.journey")
public record JourneyProperties(
        @DefaultValue("400d") Duration retention,
        @DefaultValue("30m") Duration visitTimeout,
        @DefaultValue("120") int batchesPerMinute,
        @DefaultValue Limits limits) {

    /**
     * How many touchpoints are stored at most. A reader who goes on reading makes some forty a minute.
     *
     * @param visit of one visit
     * @param networkPerMinute in a minute from one network, which may be an office with all its people
     * @param networkPerDay in a day from one network
     * @param allPerMinute in a minute from all together
     * @param allPerDay in a day from all together, which bounds how fast the database grows
     * @param fetchesPerMinute how many fetches of links are noted in a minute, of one link and from one network
     */
    public record Limits(
            @DefaultValue("5000") int visit,
            @DefaultValue("12000") int networkPerMinute,
            @DefaultValue("250000") int networkPerDay,
            @DefaultValue("60000") int allPerMinute,
            @DefaultValue("1000000") int allPerDay,
            @DefaultValue("60") int fetchesPerMinute) {}
}
