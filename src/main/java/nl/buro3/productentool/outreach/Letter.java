package nl.buro3.productentool.outreach;

import java.util.Locale;

/**
 * A mail to one person. It goes out as it is written, and in the portal's look for programs that show that.
 *
 * @param to the address
 * @param replyTo where an answer goes, or empty for the portal's own address
 * @param body plain text, its paragraphs parted by an empty line
 * @param language that it is written in
 */
public record Letter(String to, String replyTo, String subject, String body, Locale language) {}
