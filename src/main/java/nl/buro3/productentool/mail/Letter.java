package nl.buro3.productentool.mail;

import java.util.List;
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
 * @param unsubscribe the whole address where its reader stops such letters by one {@code POST} (RFC 8058); empty for a letter
 *     that is about something they did themselves
 * @param secrets the links and codes in it that let its reader in: whoever else is shown the letter does not see them
 */
public record Letter(
        String to,
        String replyTo,
        String subject,
        String body,
        Locale language,
        String unsubscribe,
        List<String> secrets) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** A letter about something that its reader did or has. */
    public Letter(String to, String replyTo, String subject, String body, Locale language) {
        this(to, replyTo, subject, body, language, "");
    }

    /** A letter that its reader can stop. */
    public Letter(String to, String replyTo, String subject, String body, Locale language, String unsubscribe) {
        this(to, replyTo, subject, body, language, unsubscribe, List.of());
    }

    public Letter {
        subject = BREAKS.matcher(TURNS.matcher(subject).replaceAll(""))
                .replaceAll(" ")
                .strip();
        secrets = List.copyOf(secrets);
    }

    /**
     * The same, with something in it that is for its reader alone.
     *
     * @param secret a link or a code as it stands in the text, on one line
     */
    public Letter hiding(String secret) {
        return new Letter(to, replyTo, subject, body, language, unsubscribe, List.of(secret));
    }
}
