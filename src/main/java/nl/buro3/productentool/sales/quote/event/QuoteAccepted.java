package nl.buro3.productentool.sales.quote.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/**
 * A quote was accepted. Published in the transaction of the acceptance, once.
 *
 * @param number the quote's number, such as {@code 2026-0141}
 * @param lines what was taken: optional lines that were not ticked are left out
 * @param replaced the versions of it before this one, by their own numbers in the database: what was agreed in them holds no
 *     longer
 */
public record QuoteAccepted(
        long quote, String number, long organisation, LocalDate on, List<Line> lines, List<Long> replaced) {

    /**
     * A line that was taken.
     *
     * @param product the number of the card; null for a line of free text
     * @param price what one costs after discount, in euros excluding VAT
     * @param unit once, or for each month, hour or piece
     * @param months the shortest term that was agreed, in months; null for none
     */
    public record Line(
            @Nullable Long product,
            String text,
            BigDecimal amount,
            BigDecimal price,
            PriceUnit unit,
            @Nullable Integer months) {}
}
