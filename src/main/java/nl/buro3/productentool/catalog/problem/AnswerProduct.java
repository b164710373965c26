package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.buro3.productentool.catalog.Product;
import org.jspecify.annotations.Nullable;

/** What an answer says of a product: why it fits; without a reason, that it does not. */
@Embeddable
class AnswerProduct {

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected AnswerProduct() {}

    AnswerProduct(int position, Product product, @Nullable String reason) {
        this.position = position;
        this.product = product;
        this.reason = reason;
    }

    Product product() {
        return product;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
