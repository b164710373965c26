package nl.buro3.productentool.catalog.category;

import java.util.List;

/** A main category with its sub-categories, in the order in which they are shown. */
public record CategoryNode(CategoryRef category, String summary, List<CategoryNode> children) {}
