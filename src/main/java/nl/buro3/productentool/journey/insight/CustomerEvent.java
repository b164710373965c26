package nl.buro3.productentool.journey.insight;

import java.time.Instant;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.journey.TouchpointType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a customer company besides its visits.
 *
 * @param person the name of who did it; empty where nobody in particular did, or they are gone
 * @param card what it was about; null for nothing in particular
 * @param subject such as the number of a quote, or empty
 */
public record CustomerEvent(
        Instant at,
        TouchpointType type,
        String person,
        @Nullable CardSummary card,
        String subject) {}
