package nl.buro3.productentool.journey.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import org.jspecify.annotations.Nullable;

/**
 * A visit, told.
 *
 * @param source the host that referred to the portal, or empty
 * @param activeMillis how long the reader was at it, on all pages together; an open tab alone is no visit
 * @param steps what happened, in order; the first hundred of it
 * @param readings what was read of which product that was seen, in the order in which the products were first read
 */
public record VisitStory(
        UUID id,
        Who who,
        DeviceType device,
        String source,
        Instant startedAt,
        Instant lastAt,
        long activeMillis,
        List<Step> steps,
        List<Reading> readings) {

    /**
     * One touchpoint.
     *
     * @param product the product it was about; null when it was about none, or that one is gone
     * @param subject what was searched, clicked or shown; of what was chosen from, the words that were read
     * @param reading with the first view of a product: what was read of it in the whole visit
     */
    public record Step(
            TouchpointType type,
            Instant at,
            @Nullable CardSummary product,
            String subject,
            @Nullable Long amount,
            @Nullable Reading reading) {}

    /**
     * How a product was read in one visit.
     *
     * @param millis how long the reader was active on its page
     * @param scroll how far down the page was scrolled, in per cents
     * @param sections the parts that were read, longest first
     */
    public record Reading(CardSummary product, long millis, int scroll, List<SectionTime> sections) {}

    /** How long a part of the product page was read. */
    public record SectionTime(TrackedSection section, long millis) {}

    /** How long the reader was active on product pages, in milliseconds. */
    public long readingMillis() {
        return readings.stream().mapToLong(Reading::millis).sum();
    }
}
