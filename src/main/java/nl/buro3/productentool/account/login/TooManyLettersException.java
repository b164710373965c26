package nl.buro3.productentool.account.login;

/** From this network too many letters were asked for just now. */
public class TooManyLettersException extends RuntimeException {

    TooManyLettersException() {
        super("too many letters asked for");
    }
}
