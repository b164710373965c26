package nl.buro3.productentool.outreach;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.Sha256;

/**
 * What a reader wants of a specialist.
 *
 * @param slug the card that it is about
 * @param specialist the handle of who is asked; another of the card's if that one is not there
 * @param phone or empty
 * @param message may be empty when a talk is wanted
 * @param trap a field that people do not see; what fills it in is most likely a program
 */
public record ContactRequest(
        Kind kind,
        String slug,
        String specialist,
        String name,
        String email,
        String phone,
        String message,
        String trap) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = MailAddress.LONGEST;
    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_MESSAGE = 4000;

    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]{6,}");

    /** What is asked for. */
    public enum Kind {
        TALK,
        QUESTION
    }

    /** What is not right. */
    public enum Mistake {
        NAME,
        EMAIL,
        PHONE,
        MESSAGE,
        MESSAGE_TOO_LONG
    }

    /** All that is not right; none for what can be sent. */
    public Set<Mistake> mistakes() {
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(Mistake.NAME);
        }
        if (MailAddress.of(email).isEmpty()) {
            mistakes.add(Mistake.EMAIL);
        }
        if (!phone.isEmpty()
                && (phone.length() > LONGEST_PHONE || !PHONE.matcher(phone).matches())) {
            mistakes.add(Mistake.PHONE);
        }
        if (message.isEmpty() && kind == Kind.QUESTION) {
            mistakes.add(Mistake.MESSAGE);
        }
        if (message.length() > LONGEST_MESSAGE) {
            mistakes.add(Mistake.MESSAGE_TOO_LONG);
        }
        return mistakes;
    }

    /**
     * Tells whether two forms are the same one sent twice: a double click, a reload, a way back. Who was asked is given,
     * since a form may leave that open.
     */
    String fingerprint(String asked) {
        String content = String.join(
                "\0",
                kind.name(),
                slug,
                asked,
                name,
                email.toLowerCase(Locale.ROOT),
                phone,
                message.replace("\r\n", "\n"));
        return HexFormat.of().formatHex(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
