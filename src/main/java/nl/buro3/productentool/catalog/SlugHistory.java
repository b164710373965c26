package nl.buro3.productentool.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address under which a product was known before. */
@Entity
@Table(name = "slug_history")
class SlugHistory {

    @Id
    @Column(name = "old_slug")
    private String oldSlug;

    @Column(name = "product_id")
    private long productId;

    @SuppressWarnings("NullAway.Init")
    protected SlugHistory() {}

    SlugHistory(String oldSlug, long productId) {
        this.oldSlug = oldSlug;
        this.productId = productId;
    }

    String oldSlug() {
        return oldSlug;
    }

    long productId() {
        return productId;
    }
}
