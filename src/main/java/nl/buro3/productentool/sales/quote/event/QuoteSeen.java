package nl.buro3.productentool.sales.quote.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer opened a quote for the first time. Published in the transaction in which that was noted.
 *
 * @param organisation the customer company; null for who has no account
 */
public record QuoteSeen(
        long quote,
        String number,
        @Nullable Long organisation,
        @Nullable Long person,
        Instant at) {}
