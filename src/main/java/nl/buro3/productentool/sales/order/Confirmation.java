package nl.buro3.productentool.sales.order;

import java.util.UUID;

/**
 * With what somebody confirms an order.
 *
 * @param key made by the page that was confirmed: however often it comes, it makes one order
 * @param seen the {@link OrderSums#fingerprint} of what the page showed
 * @param reference the customer's own, for the invoice, or empty; at most {@value #LONGEST_REFERENCE} characters
 */
public record Confirmation(UUID key, String seen, String reference) {

    /** The longest reference. */
    public static final int LONGEST_REFERENCE = 60;

    /** @throws IllegalArgumentException for a reference that is too long */
    public Confirmation {
        if (reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a reference has at most " + LONGEST_REFERENCE + " characters");
        }
    }
}
