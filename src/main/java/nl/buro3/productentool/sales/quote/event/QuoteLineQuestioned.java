package nl.buro3.productentool.sales.quote.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer asked something about a line of a quote, or about the whole of it. Published in the transaction in which that was noted.
 *
 * @param organisation the customer company; null for who has no account
 * @param product the card of that line; null for none
 */
public record QuoteLineQuestioned(
        long quote,
        String number,
        @Nullable Long organisation,
        @Nullable Long person,
        @Nullable Long product,
        Instant at) {}
