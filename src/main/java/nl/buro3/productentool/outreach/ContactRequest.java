package nl.buro3.productentool.outreach;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader wants of a specialist.
 *
 * @param slug the card that it is about
 * @param specialist the handle of who is asked; another of the card's if that one is not there
 * @param phone or empty
 * @param message may be empty when a talk is wanted
 * @param trap a field that people do not see; what fills it in is no person
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
    public static final int LONGEST_EMAIL = 200;
    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_MESSAGE = 4000;

    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
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
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
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
}
