package nl.buro3.productentool.sales.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Comparator;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A line of a stored bundle. */
@Entity
@Table(name = "bundle_line")
@OffPages
class StoredLine {

    static final Comparator<StoredLine> IN_ORDER = Comparator.comparingInt(line -> line.place);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bundle_id")
    private Bundle bundle;

    @Column(name = "product_id")
    private long productId;

    private int place;
    private int amount;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected StoredLine() {}

    StoredLine(Bundle bundle, long productId) {
        this.bundle = bundle;
        this.productId = productId;
    }

    void write(BundleLine line, int at) {
        place = at;
        amount = line.amount();
        note = line.note();
    }

    long product() {
        return productId;
    }

    BundleLine line() {
        return new BundleLine(productId, amount, note);
    }
}
