package nl.buro3.productentool.account.login;

import java.util.Optional;

/** What is wrong with a password that somebody chose. */
public enum PasswordMistake {
    TOO_SHORT,
    TOO_LONG,
    /** A blank before or behind it, which nobody sees and few mean. */
    BLANKS;

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** What is wrong with this one; empty for nothing. */
    public static Optional<PasswordMistake> in(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        return password.equals(password.strip()) ? Optional.empty() : Optional.of(BLANKS);
    }
}
