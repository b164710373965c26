package nl.buro3.productentool.outreach;

/** Nobody answers for what was asked about. */
public class UnknownSpecialistException extends RuntimeException {}
