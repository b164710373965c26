package nl.buro3.productentool.outreach;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.mail.MailAddress;

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

    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]+");
    private static final int FEWEST_DIGITS = 6;

    /** A browser sends a line's end as two characters, and counts it as one. */
    public ContactRequest {
        message = message.replace("\r\n", "\n");
    }

    /** What is asked for. */
    public enum Kind {
        TALK,
        QUESTION
    }

    /** What is not right. */
    public enum Mistake {
        NAME,
        NAME_TOO_LONG,
        EMAIL_MISSING,
        EMAIL,
        PHONE,
        PHONE_TOO_SHORT,
        PHONE_TOO_LONG,
        MESSAGE,
        MESSAGE_TOO_LONG
    }

    /** All that is not right; none for what can be sent. */
    public Set<Mistake> mistakes() {
        return Stream.of(inName(), inEmail(), inPhone(), inMessage())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
    }

    private Optional<Mistake> inName() {
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Mistake.NAME);
        }
        return name.length() > LONGEST_NAME ? Optional.of(Mistake.NAME_TOO_LONG) : Optional.empty();
    }

    private Optional<Mistake> inEmail() {
        if (email.isEmpty()) {
            return Optional.of(Mistake.EMAIL_MISSING);
        }
        return MailAddress.of(email).isEmpty() ? Optional.of(Mistake.EMAIL) : Optional.empty();
    }

    private Optional<Mistake> inPhone() {
        if (phone.isEmpty()) {
            return Optional.empty();
        }
        if (!PHONE.matcher(phone).matches()) {
            return Optional.of(Mistake.PHONE);
        }
        if (phone.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return Optional.of(Mistake.PHONE_TOO_SHORT);
        }
        return phone.length() > LONGEST_PHONE ? Optional.of(Mistake.PHONE_TOO_LONG) : Optional.empty();
    }

    private Optional<Mistake> inMessage() {
        if (message.isEmpty() && kind == Kind.QUESTION) {
            return Optional.of(Mistake.MESSAGE);
        }
        return message.length() > LONGEST_MESSAGE ? Optional.of(Mistake.MESSAGE_TOO_LONG) : Optional.empty();
    }

    /**
     * The same from this account, where the form does not say from whom.
     *
     * @param called the number of the account where the form was not sent yet, or empty
     */
    public ContactRequest from(Account account, String called) {
        return new ContactRequest(
                kind,
                slug,
                specialist,
                name.isEmpty() ? account.name() : name,
                email.isEmpty() ? account.email() : email,
                phone.isEmpty() ? called : phone,
                message,
                trap);
    }

    /**
     * Tells whether two forms are the same one sent twice: a double click, a reload, a way back. Who was asked is given,
     * since a form may leave that open.
     */
    String fingerprint(String asked) {
        String content =
                String.join("\0", kind.name(), slug, asked, name, email.toLowerCase(Locale.ROOT), phone, message);
        return Sha256.hex(content);
    }
}
