package nl.buro3.productentool.sales.order;

import java.time.LocalDate;
import java.util.List;

/**
 * Something was ordered. Published in the transaction of the order, once.
 *
 * @param number such as {@code B2026-0001}
 * @param person the number of who ordered
 */
public record ProductOrdered(String number, long organisation, long person, LocalDate on, List<OrderLine> lines) {}
