package nl.buro3.productentool.account.registration;

import java.time.Instant;

/**
 * Who registered and has to confirm their address.
 *
 * @param chosen what comes along to their account, in writing; empty for nothing
 */
public record PendingRegistration(String name, String email, String organisation, String chosen, Instant createdAt) {}
