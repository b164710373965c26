package nl.buro3.productentool.sales.order;

import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.account.OrganisationRef;

/**
 * An order as its page shows it.
 *
 * @param number such as {@code B2026-0001}
 * @param reference the customer's own, or empty
 * @param paymentMethod the {@link PaymentProvider#method} by which it is paid
 * @param askedQuote the number of the quote that was asked for in the same step, or empty
 */
public record PlacedOrder(
        String number,
        OrganisationRef organisation,
        Instant at,
        String reference,
        String paymentMethod,
        List<OrderLine> lines,
        OrderSums sums,
        String askedQuote) {}
