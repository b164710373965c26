package nl.buro3.productentool.catalog.category;

/** A category has another name or place: what shows it in other words than those of the database is no longer right. */
public record CategoryChanged(Category category) {}
