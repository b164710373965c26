package nl.buro3.productentool.sales.quote.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote went to its customer. Published in the transaction in which that was noted.
 *
 * @param organisation the customer company; null for who has no account
 * @param products the cards that stand in it
 */
public record QuoteSent(long quote, String number, @Nullable Long organisation, List<Long> products, Instant at) {}
