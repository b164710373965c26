package nl.buro3.productentool.sales.mailing;

/** A mail was to go to somebody who may not be sent it, or with a card that is not shown; nobody was sent it. */
public class NotMailableException extends RuntimeException {

    NotMailableException(String what) {
        super(what);
    }
}
