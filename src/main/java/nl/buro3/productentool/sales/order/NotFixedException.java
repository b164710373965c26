package nl.buro3.productentool.sales.order;

/** Something of what was to be ordered has no fixed price: it needs a quote. */
public class NotFixedException extends RuntimeException {}
