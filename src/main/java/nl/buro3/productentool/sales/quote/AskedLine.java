package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.quote.content.LineContent;
import org.jspecify.annotations.Nullable;

/** A line as a customer asked for it: what and how many, with their own words, and no price. */
@Embeddable
record AskedLine(
        String handle,
        @Column(name = "product_id") @Nullable Long product,
        String title,
        String text,
        BigDecimal amount) {

    static AskedLine of(LineContent line) {
        return new AskedLine(line.handle(), line.product(), line.title(), line.text(), line.amount());
    }

    LineContent content() {
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
