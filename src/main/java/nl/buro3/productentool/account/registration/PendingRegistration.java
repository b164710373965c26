package nl.buro3.productentool.account.registration;

import java.time.Instant;

/** Who registered and has to confirm their address. */
public record PendingRegistration(String name, String email, String organisation, Instant createdAt) {}
