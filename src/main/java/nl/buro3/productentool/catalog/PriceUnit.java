package nl.buro3.productentool.catalog;

/** What one price is for. */
public enum PriceUnit {
    ONCE,
    MONTH,
    HOUR,
    PIECE
}
