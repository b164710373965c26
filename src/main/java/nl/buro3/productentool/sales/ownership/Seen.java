package nl.buro3.productentool.sales.ownership;

/** Something as somebody looked at it; what is done about it names the version, so that of two at once the second hears so. */
public record Seen(long id, int version) {}
