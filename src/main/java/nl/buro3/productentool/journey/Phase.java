package nl.buro3.productentool.journey;

/** Where in the customer journey a touchpoint lies. For an employee {@link #PURCHASE} is the choice for a product. */
public enum Phase {
    ORIENTATION,
    CONSIDERATION,
    PURCHASE,
    USE,
    LOYALTY
}
