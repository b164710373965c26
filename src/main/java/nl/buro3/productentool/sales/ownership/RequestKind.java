package nl.buro3.productentool.sales.ownership;

/** What a customer can ask about what they have. */
public enum RequestKind {
    RENEW,
    CHANGE,
    STOP
}
