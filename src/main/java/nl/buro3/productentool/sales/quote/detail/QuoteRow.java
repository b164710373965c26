package nl.buro3.productentool.sales.quote.detail;

import java.time.LocalDate;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;

/**
 * A quote in a list.
 *
 * @param owner the name of who made it; empty while nobody has taken it
 * @param totals as agreed, or else without optional lines
 */
public record QuoteRow(
        long id,
        String number,
        String customer,
        String subject,
        String owner,
        LocalDate validUntil,
        QuoteDetails.Progress progress,
        QuoteTotals totals) {}
