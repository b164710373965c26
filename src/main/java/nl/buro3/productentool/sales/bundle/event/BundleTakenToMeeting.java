package nl.buro3.productentool.sales.bundle.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle was the agenda of a meeting, and what was agreed there is kept.
 *
 * @param organisation whose it is; null for one of a single person
 * @param by the number of the person who kept it
 * @param products the numbers of the cards that were on the agenda
 */
public record BundleTakenToMeeting(
        long bundle, @Nullable Long organisation, long by, Instant at, List<Long> products) {}
