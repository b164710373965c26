package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.page.OffPages;
import nl.buro3.productentool.sales.quote.content.LineContent;
import org.jspecify.annotations.Nullable;

/** A line of a quote as it is stored. */
@Entity
@OffPages
@Table(name = "quote_line")
class QuoteLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int position;
    private String handle;

    @Column(name = "product_id")
    private @Nullable Long productId;

    private String title;
    private String text;
    private BigDecimal amount;
    private BigDecimal price;
    private BigDecimal discount;
    private int vat;

    @Enumerated(EnumType.STRING)
    private PriceUnit unit;

    @Column(name = "is_optional")
    private boolean optional;

    private boolean unpriced;

    /** For how long it is taken at least; null for what was written before there were such terms, too. */
    private @Nullable Integer months;

    /** The number of the traced link to the card; null where there is none. */
    @Column(name = "link_id")
    private @Nullable Long link;

    @SuppressWarnings("NullAway.Init")
    protected QuoteLine() {}

    QuoteLine(Quote quote, int position, LineContent content) {
        this.quote = quote;
        this.position = position;
        handle = content.handle();
        productId = content.product();
        title = content.title();
        text = content.text();
        amount = content.amount();
        price = content.price();
        discount = content.discount();
        vat = content.vat();
        unit = content.unit();
        optional = content.optional();
        unpriced = content.unpriced();
        months = content.months();
    }

    LineContent content() {
        return new LineContent(
                handle, productId, title, text, amount, price, discount, vat, unit, optional, months, unpriced);
    }

    @Nullable
    Long productId() {
        return productId;
    }

    String handle() {
        return handle;
    }

    @Nullable
    Long link() {
        return link;
    }

    /** Leads to its card by this link from now on. */
    void leadBy(long traced) {
        link = traced;
    }
}
