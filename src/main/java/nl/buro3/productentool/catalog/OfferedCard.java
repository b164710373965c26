package nl.buro3.productentool.catalog;

import java.util.List;

/**
 * A card that somebody chose, with what the choice depends on: whether it is still offered, and to which other published
 * cards it is related.
 */
public record OfferedCard(CardSummary card, ProductStatus status, List<CardDetails.Related> relations) {

    /** Whether it can be had now. */
    public boolean isOffered() {
        return status == ProductStatus.PUBLISHED;
    }

    /** The related cards of one type, in their order. */
    public List<CardDetails.Related> related(RelationType type) {
        return relations.stream().filter(r -> r.type() == type).toList();
    }
}
