package nl.buro3.productentool.sales.ownership;

/** How far a request came. */
public enum RequestState {
    OPEN,
    GRANTED,
    DECLINED,
    /** Who asked took it back before there was an answer. */
    WITHDRAWN
}
