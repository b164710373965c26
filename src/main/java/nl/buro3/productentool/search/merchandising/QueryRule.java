package nl.buro3.productentool.search.merchandising;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import org.jspecify.annotations.Nullable;

/** What employees decided that a query shows. */
@Entity
@Table(name = "query_rule")
class QueryRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String query;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    /** Its number apart from the product itself, which a search does not need. */
    @Column(name = "product_id")
    private @Nullable Long productId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    private @Nullable Product product;

    private @Nullable Integer place;
    private @Nullable String target;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;
    private String note;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private boolean demo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected QueryRule() {}

    /** @param about the product that the content names */
    @SuppressWarnings("NullAway.Init") // revise sets all
    QueryRule(RuleContent content, @Nullable Product about, String by, Instant at) {
        revise(content, about, by, at);
    }

    QueryRule asDemo() {
        demo = true;
        return this;
    }

    /** @param about the product that the content names */
    final void revise(RuleContent content, @Nullable Product about, String by, Instant at) {
        query = content.query();
        kind = content.kind();
        productId = content.product();
        product = about;
        place = content.place();
        target = content.target();
        begins = content.begins();
        ends = content.ends();
        note = content.note();
        changedBy = by;
        changedAt = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    RuleContent content() {
        return new RuleContent(query, kind, productId, place, target, begins, ends, note);
    }

    KnownRule known() {
        return new KnownRule(
                id(),
                content(),
                product == null ? null : product.card(),
                product == null || product.getStatus() == ProductStatus.PUBLISHED,
                version,
                changedBy,
                changedAt);
    }
}
