package nl.buro3.productentool.catalog;

/** How one product relates to another. */
public enum RelationType {
    /** Hoort erbij. */
    BELONGS_WITH,
    /** Eerst nodig: a product on the way to this one (tussenproduct). */
    NEEDS_FIRST,
    /** Alternatief. */
    ALTERNATIVE,
    /** What takes the place of an archived product. */
    SUCCESSOR
}
