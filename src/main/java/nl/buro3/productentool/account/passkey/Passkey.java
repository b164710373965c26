package nl.buro3.productentool.account.passkey;

import java.time.Instant;

/**
 * A passkey of somebody.
 *
 * @param id by which it is known to browsers too; no secret
 * @param label as its owner calls it
 * @param lastUsedAt when somebody came in by it; when it was made, as long as nobody did
 */
public record Passkey(String id, String label, Instant createdAt, Instant lastUsedAt) {}
