package nl.buro3.productentool.sales.quote.detail;

import org.jspecify.annotations.Nullable;

/**
 * Who does something with a quote on the customer's side.
 *
 * @param person the number of their account; null for who came through the quote's own link
 */
public record Signer(@Nullable Long person, String name, String email) {}
