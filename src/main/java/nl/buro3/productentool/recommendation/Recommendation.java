package nl.buro3.productentool.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/** A specialist's advice to look at a product, within a category and for a period. */
@Entity
class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    private Specialist specialist;

    private String reason;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    /**
     * A recommendation for a period.
     *
     * @param endsOn the last day, not before the first
     */
    Recommendation(
            Product product,
            Category category,
            Specialist specialist,
            String reason,
            LocalDate startsOn,
            LocalDate endsOn) {
        this.product = product;
        this.category = category;
        this.specialist = specialist;
        this.reason = reason;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    void isAdvisedBy(Specialist other) {
        specialist = other;
    }

    boolean isOffered() {
        return product.getStatus() == ProductStatus.PUBLISHED;
    }

    Recommended recommended() {
        return new Recommended(product.card(), category.getPath(), specialist.getName(), reason);
    }
}
