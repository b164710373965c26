package nl.buro3.productentool.account.login;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a password that somebody chose: only its length, and that many others chose it too or everybody who
 * knows them would. Which kinds of characters are in it is their own affair.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B</a>
 */
public enum PasswordMistake {
    TOO_SHORT,
    TOO_LONG,
    /** A blank before or behind it, which nobody sees and few mean. */
    BLANKS,
    /** Among the first that anybody tries, such as a common word with a year behind it. */
    COMMON,
    /** Little more than their own name or address, or the name of the portal. */
    OWN_NAME;

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /**
     * What is wrong with this one; empty for nothing.
     *
     * @param own names and addresses that stand for who chose it
     */
    public static Optional<PasswordMistake> in(String password, List<String> own) {
        return inWriting(password).or(() -> GuessedPasswords.mistake(password, own));
    }

    private static Optional<PasswordMistake> inWriting(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        return password.equals(password.strip()) ? Optional.empty() : Optional.of(BLANKS);
    }
}
