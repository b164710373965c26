package nl.buro3.productentool.account.registration;

import java.time.Instant;

/**
 * Somebody registered and confirmed their address.
 *
 * @param person their number
 * @param organisation the number of the organisation that was made with them
 */
public record Registered(long person, long organisation, Instant at) {}
