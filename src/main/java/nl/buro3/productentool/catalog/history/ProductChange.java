package nl.buro3.productentool.catalog.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of a card: when, by whom, and what, in words. */
@Entity
@Table(name = "product_change")
public class ProductChange {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "product_id")
    private long productId;

    private Instant at;
    private String editor;
    private String what;

    @SuppressWarnings("NullAway.Init")
    protected ProductChange() {}

    /** @param what cut off where it is too long to be kept */
    public ProductChange(long productId, Instant at, String editor, String what) {
        this.productId = productId;
        this.at = at;
        this.editor = editor;
        this.what = what.substring(0, Math.min(what.length(), LONGEST));
    }

    public CardChange card() {
        return new CardChange(at, editor, what);
    }
}
