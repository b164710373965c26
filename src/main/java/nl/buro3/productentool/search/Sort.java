package nl.buro3.productentool.search;

/** In which order cards are listed. */
public enum Sort {
    RELEVANCE,
    NAME,
    /** By {@link PriceOrder}. */
    PRICE
}
