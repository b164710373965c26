package nl.buro3.productentool.sales.order;

/** What was to be ordered costs something else than what was seen; nothing was ordered. */
public class OtherPriceException extends RuntimeException {}
