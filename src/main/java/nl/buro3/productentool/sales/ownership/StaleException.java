package nl.buro3.productentool.sales.ownership;

/** Somebody changed it after it was looked at, or it is there no more; nothing was changed. */
public class StaleException extends RuntimeException {}
