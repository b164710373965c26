package nl.buro3.productentool.recommendation;

import nl.buro3.productentool.catalog.CardSummary;

/**
 * A product that a specialist recommends.
 *
 * @param categoryPath the category for which it is recommended
 * @param reason in one sentence
 */
public record Recommended(CardSummary card, String categoryPath, String specialist, String reason) {

    /** Whether it is meant for this category: the same one, the main one of it, or one below. */
    boolean isFor(String path) {
        return path.equals(categoryPath) || path.startsWith(categoryPath + "/") || categoryPath.startsWith(path + "/");
    }
}
