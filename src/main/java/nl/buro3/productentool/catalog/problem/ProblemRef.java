package nl.buro3.productentool.catalog.problem;

/** A problem by its slug, in the customer's words, with a sentence that explains it. */
public record ProblemRef(String slug, String text, String explanation) {}
