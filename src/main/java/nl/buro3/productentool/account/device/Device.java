package nl.buro3.productentool.account.device;

import java.time.Instant;

/**
 * A browser in which somebody is logged in.
 *
 * @param id by which they name it
 * @param passkey whether they came in by one
 * @param seenAt when it was last heard of, to the minute
 * @param isThis whether it is the one that asks
 */
public record Device(long id, DeviceKind kind, boolean passkey, Instant createdAt, Instant seenAt, boolean isThis) {}
