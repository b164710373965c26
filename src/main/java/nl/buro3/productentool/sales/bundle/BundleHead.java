package nl.buro3.productentool.sales.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bundle without its lines.
 *
 * @param version counts its changes; a change names the version it was made on
 * @param organisation whose it is; null for one of a single person
 * @param owner whose it is, where it is of no organisation
 * @param size how many lines it has
 * @param changedBy the number of the person; null when they are not there any more
 * @param sharedAt when the agency was asked to look along; null when it was not
 */
public record BundleHead(
        long id,
        int version,
        String name,
        @Nullable Long organisation,
        @Nullable Long owner,
        int size,
        Instant changedAt,
        @Nullable Long changedBy,
        @Nullable Instant sharedAt) {}
