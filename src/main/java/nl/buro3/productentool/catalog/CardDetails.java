package nl.buro3.productentool.catalog;

import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.example.ExampleCard;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;

/**
 * Everything that matters about a product, for its page.
 *
 * @param breadcrumb main category and sub-category
 * @param version counts the changes; an edit names the version it was made on
 */
public record CardDetails(
        CardSummary card,
        CardContent content,
        List<CategoryRef> breadcrumb,
        List<ExampleCard> examples,
        List<SpecialistCard> specialists,
        List<Related> relations,
        List<Solved> problems,
        ProductStatus status,
        int version,
        Instant updatedAt) {

    /** A related card and why it is related. */
    public record Related(RelationType type, CardSummary card, String reason) {}

    /** A problem that the product solves and why. */
    public record Solved(ProblemRef problem, String reason) {}

    /** The related cards of one type, in their order. */
    public List<Related> related(RelationType type) {
        return relations.stream().filter(r -> r.type() == type).toList();
    }
}
