package nl.buro3.productentool.account.login;

/** A link to choose a password by is not ours, too old, or was used already. */
public class UnknownKeyException extends RuntimeException {

    UnknownKeyException() {
        super("no such key to choose a password by");
    }
}
