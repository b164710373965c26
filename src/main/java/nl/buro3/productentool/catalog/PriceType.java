package nl.buro3.productentool.catalog;

/** How a price indication is meant. */
public enum PriceType {
    FIXED,
    FROM,
    RANGE,
    ON_REQUEST
}
