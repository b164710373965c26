package nl.buro3.productentool.outreach;

/**
 * A mail to one person, in plain text.
 *
 * @param to the address
 * @param replyTo where an answer goes, or empty for the portal's own address
 */
public record Letter(String to, String replyTo, String subject, String body) {}
