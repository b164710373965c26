package nl.buro3.productentool.catalog.problem;

/** A problem in the editors' list: how many products solve it, and how many questions are asked. */
public record ProblemLine(String slug, String text, long solutions, long questions) {}
