package nl.buro3.productentool.sales.overview;

import java.math.BigDecimal;

/**
 * How much there is of what was asked for.
 *
 * @param monthly what is paid for it each month, in euros excluding VAT
 */
public record OwnershipTotals(long products, long organisations, BigDecimal monthly) {}
