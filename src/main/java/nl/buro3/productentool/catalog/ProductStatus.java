package nl.buro3.productentool.catalog;

/** Where a product card is in its life: being written, to be seen by all, or no longer offered. */
public enum ProductStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
