package nl.buro3.productentool.sales.order;

import java.util.List;

/** What would be ordered, and what it costs now. */
public record Offer(List<OrderLine> lines, OrderSums sums) {}
