package nl.buro3.productentool.sales.quote.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/** A line as a customer asked for it: what and how many, with their own words, and no price. */
@Embeddable
public record AskedLine(
        String handle,
        @Column(name = "product_id") @Nullable Long product,
        String title,
        String text,
        BigDecimal amount) {

    /** What of a line is asked for. */
    public static AskedLine of(LineContent line) {
        return new AskedLine(line.handle(), line.product(), line.title(), line.text(), line.amount());
    }

    /** As a line that costs nothing yet. */
    public LineContent content() {
        return new LineContent(
                handle,
                product,
                title,
                text,
                amount,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                LineContent.RATES.getFirst(),
                PriceUnit.ONCE,
                false);
    }
}
