package nl.buro3.productentool.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** To which other products one is related, in the order in which they are shown. */
@Embeddable
class Relations {

    @ElementCollection
    @CollectionTable(name = "product_relation", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Relation> all = new ArrayList<>();

    List<Relation> all() {
        return all;
    }

    /** These and no others, besides successors: those come from archiving. */
    void only(List<Relation> wanted) {
        all.removeIf(relation -> relation.type() != RelationType.SUCCESSOR);
        all.addAll(0, wanted);
    }

    /** These and no others, in this order. */
    void exactly(List<Relation> wanted) {
        all.clear();
        all.addAll(wanted);
    }

    /** One more at the end; one that is there already keeps its place. */
    void add(RelationType type, Product other, String reason) {
        boolean known =
                all.stream().anyMatch(r -> r.type() == type && r.related().equals(other));
        if (!known) {
            all.add(new Relation(type, other, reason));
        }
    }

    void withoutSuccessors() {
        all.removeIf(relation -> relation.type() == RelationType.SUCCESSOR);
    }
}
