package nl.buro3.productentool.account;

/** Nobody keeps themselves out: there is always an administrator left who can let others in. */
public class OwnAccountException extends RuntimeException {

    OwnAccountException() {
        super("nobody disables their own account");
    }
}
