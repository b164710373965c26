package nl.buro3.productentool.sales.order;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Something was ordered. Published in the transaction of the order, once.
 *
 * @param number such as {@code B2026-0001}
 * @param person the number of who ordered
 */
@NamedInterface("events")
public record ProductOrdered(String number, long organisation, long person, LocalDate on, List<OrderLine> lines) {}
