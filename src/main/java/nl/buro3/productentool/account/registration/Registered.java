package nl.buro3.productentool.account.registration;

import java.time.Instant;

/**
 * Somebody registered and confirmed their address.
 *
 * @param person their number
 * @param organisation the number of the organisation that was made with them
 * @param chosen what their browser kept when they registered, in writing of {@link ComesAlong}; empty for nothing
 */
public record Registered(long person, long organisation, String chosen, Instant at) {}
