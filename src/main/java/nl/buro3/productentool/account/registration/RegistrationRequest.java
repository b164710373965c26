package nl.buro3.productentool.account.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.login.PasswordMistake;
import nl.buro3.productentool.common.PlainName;
import nl.buro3.productentool.mail.MailAddress;

/**
 * What somebody filled in who wants an account.
 *
 * @param organisation the name of the company they work for, as they call it
 * @param trap a field that people do not see; what fills it in is most likely a program
 * @param chosen what their browser keeps that is to come along, in writing; empty for nothing
 */
public record RegistrationRequest(
        String name, String email, String organisation, String password, String trap, String chosen) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ORGANISATION = 160;

    /** A registration in a browser that keeps nothing. */
    public RegistrationRequest(String name, String email, String organisation, String password, String trap) {
        this(name, email, organisation, password, trap, "");
    }

    /** The same with what the browser keeps; what is too much to be kept is not. */
    public RegistrationRequest with(String kept) {
        return new RegistrationRequest(
                name, email, organisation, password, trap, kept.length() > ComesAlong.LONGEST ? "" : kept);
    }

    /** What is not right, besides the password. */
    public enum Mistake {
        NAME,
        NAME_TOO_LONG,
        NAME_ADDRESS,
        EMAIL_MISSING,
        EMAIL,
        ORGANISATION,
        ORGANISATION_TOO_LONG,
        ORGANISATION_ADDRESS
    }

    /** All that is not right, besides the password. */
    public Set<Mistake> mistakes() {
        return Stream.of(
                        written(name, LONGEST_NAME, Mistake.NAME, Mistake.NAME_TOO_LONG, Mistake.NAME_ADDRESS),
                        inEmail(),
                        written(
                                organisation,
                                LONGEST_ORGANISATION,
                                Mistake.ORGANISATION,
                                Mistake.ORGANISATION_TOO_LONG,
                                Mistake.ORGANISATION_ADDRESS))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
    }

    /** What is wrong with the password. */
    public Optional<PasswordMistake> passwordMistake() {
        return PasswordMistake.in(password, List.of(name, email, organisation));
    }

    private Optional<Mistake> inEmail() {
        if (email.isEmpty()) {
            return Optional.of(Mistake.EMAIL_MISSING);
        }
        return MailAddress.of(email).isEmpty() ? Optional.of(Mistake.EMAIL) : Optional.empty();
    }

    private static Optional<Mistake> written(String text, int longest, Mistake none, Mistake tooLong, Mistake address) {
        if (text.isEmpty()) {
            return Optional.of(none);
        }
        if (!PlainName.Check.isPlain(text)) {
            return Optional.of(address);
        }
        return text.length() > longest ? Optional.of(tooLong) : Optional.empty();
    }

    /** The address as accounts have it. */
    String address() {
        return MailAddress.of(email)
                .map(MailAddress::name)
                .orElseThrow(() -> new IllegalArgumentException("no address"))
                .toLowerCase(Locale.ROOT);
    }

    /** Without the password, which no log shall hold. */
    @Override
    public String toString() {
        return "RegistrationRequest[" + organisation + "]";
    }
}
