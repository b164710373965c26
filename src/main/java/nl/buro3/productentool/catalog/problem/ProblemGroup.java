package nl.buro3.productentool.catalog.problem;

import java.util.List;
import nl.buro3.productentool.catalog.category.CategoryRef;

/** The problems whose best solution lies in one main category, in their order. */
public record ProblemGroup(CategoryRef category, List<ProblemRef> problems) {}
