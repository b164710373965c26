package nl.buro3.productentool.account;

/** Somebody logs in with this e-mail address already. */
public class AddressTakenException extends RuntimeException {

    public AddressTakenException() {
        super("there is an account with this address");
    }
}
