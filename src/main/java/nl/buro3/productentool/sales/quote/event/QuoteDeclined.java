package nl.buro3.productentool.sales.quote.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer said no to a quote. Published in the transaction in which that was noted.
 *
 * @param organisation the customer company; null for who has no account
 */
public record QuoteDeclined(
        long quote,
        String number,
        @Nullable Long organisation,
        @Nullable Long person,
        String reason,
        Instant at) {}
