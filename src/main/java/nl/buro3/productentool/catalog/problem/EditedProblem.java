package nl.buro3.productentool.catalog.problem;

import java.util.Map;

/**
 * A problem as its editor gets it.
 *
 * @param version counts the changes; an edit names the version it was made on
 * @param names the names of the products in the content, by slug
 */
public record EditedProblem(String slug, int version, ProblemContent content, Map<String, String> names) {}
