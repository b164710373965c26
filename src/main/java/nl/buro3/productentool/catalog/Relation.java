package nl.buro3.productentool.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A typed relation from one product to another, with the reason in one sentence. */
@Embeddable
public class Relation {

    @Enumerated(EnumType.STRING)
    private RelationType type;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product related;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    public Relation(RelationType type, Product related, String reason) {
        this.type = type;
        this.related = related;
        this.reason = reason;
    }

    public RelationType type() {
        return type;
    }

    public Product related() {
        return related;
    }

    public String reason() {
        return reason;
    }
}
