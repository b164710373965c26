package nl.buro3.productentool.catalog.category;

/**
 * A category as an employee keeps it.
 *
 * @param cards how many cards are filed under it, whatever their state, sub-categories left out
 * @param needed whether cards, sub-categories or another module need it, so that it cannot go
 * @param version counts the changes; an edit names the version it was made on
 */
public record EditedCategory(CategoryRef category, CategoryText text, long cards, boolean needed, int version) {}
