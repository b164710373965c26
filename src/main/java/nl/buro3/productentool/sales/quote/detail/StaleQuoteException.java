package nl.buro3.productentool.sales.quote.detail;

/** Somebody changed the quote since the page was made on which this was asked; nothing has changed. */
public class StaleQuoteException extends RuntimeException {

    /** Somebody was first. */
    public StaleQuoteException() {
        super("the quote is another one by now");
    }
}
