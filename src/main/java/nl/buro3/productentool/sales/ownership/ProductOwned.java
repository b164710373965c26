package nl.buro3.productentool.sales.ownership;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * An organisation has a product from now on: by an order, by a quote, or because an employee says so. Published in the
 * transaction of that, once.
 *
 * @param product the number of the card
 */
@NamedInterface("events")
public record ProductOwned(long owned, long organisation, long product, LocalDate since) {}
