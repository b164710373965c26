package nl.buro3.productentool.journey;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about the journey.
 *
 * @param retention how long touchpoints, visits and visitors are kept
 * @param silence after how long without a sign of life the next one begins a new visit
 * @param batchesPerMinute how many batches one visit may send in a minute
 */
@ConfigurationProperties("portal.journey")
record JourneyProperties(
        @DefaultValue("400d") Duration retention,
        @DefaultValue("30m") Duration silence,
        @DefaultValue("120") int batchesPerMinute) {}
