package nl.buro3.productentool.account.login;

/** Somebody who changes their password does not know the present one. */
public class WrongPasswordException extends RuntimeException {

    WrongPasswordException() {
        super("the present password is another");
    }
}
