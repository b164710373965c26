package nl.buro3.productentool.sales.bundle.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody began a bundle.
 *
 * @param organisation whose it is; null for one of a single person
 * @param by the number of the person
 */
public record BundleBegun(long bundle, @Nullable Long organisation, long by, Instant at) {}
