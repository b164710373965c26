package nl.buro3.productentool.sales.ownership.event;

import java.time.LocalDate;

/**
 * An organisation has a product from now on: by an order, by a quote, or because an employee says so. Published in the
 * transaction of that, once.
 *
 * @param product the number of the card
 */
public record ProductOwned(long owned, long organisation, long product, LocalDate since) {}
