package nl.buro3.productentool.search;

import nl.buro3.productentool.search.query.PriceOrder;

/** In which order cards are listed. */
public enum ResultOrder {
    RELEVANCE,
    NAME,
    /** By {@link PriceOrder}. */
    PRICE
}
