package nl.buro3.productentool.account.login;

/** A password that somebody chose is not taken. */
public class RefusedPasswordException extends RuntimeException {

    private final PasswordMistake mistake;

    RefusedPasswordException(PasswordMistake mistake) {
        super("the password is refused: " + mistake);
        this.mistake = mistake;
    }

    /** What is wrong with it. */
    public PasswordMistake mistake() {
        return mistake;
    }
}
