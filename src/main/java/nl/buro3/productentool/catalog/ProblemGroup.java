package nl.buro3.productentool.catalog;

import java.util.List;

/** The problems whose best solution lies in one main category, in their order. */
public record ProblemGroup(CategoryRef category, List<ProblemRef> problems) {}
