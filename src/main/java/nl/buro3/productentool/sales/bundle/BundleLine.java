package nl.buro3.productentool.sales.bundle;

/**
 * A line of a bundle, as whoever makes something of it takes it over.
 *
 * @param product the number of the card
 * @param amount how many, from 1
 * @param note what the customer wrote with it, or empty
 */
public record BundleLine(long product, int amount, String note) {}
