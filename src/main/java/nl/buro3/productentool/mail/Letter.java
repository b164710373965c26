package nl.buro3.productentool.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail to one person. It goes out as it is written, and in the portal's look for programs that show that.
 *
 * @param to the address
 * @param replyTo where an answer goes, or empty for the portal's own address
 * @param subject becomes one line, read in one direction
 * @param body plain text, its paragraphs parted by an empty line
 * @param language that it is written in
 */
public record Letter(String to, String replyTo, String subject, String body, Locale language) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    public Letter {
        subject = BREAKS.matcher(TURNS.matcher(subject).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
