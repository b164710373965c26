package nl.buro3.productentool.outreach;

/** The specialist got so many requests just now that another one would only be lost among them. */
public class BusySpecialistException extends RuntimeException {}
