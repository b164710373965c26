package nl.buro3.productentool.outreach;

/** A colleague changed the question after it was looked at, or it is there no more; nothing was changed. */
public class StaleInquiryException extends RuntimeException {}
