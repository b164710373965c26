package nl.buro3.productentool.account;

/** A customer company would be left with people and nobody who keeps them. */
public class LastManagerException extends RuntimeException {

    LastManagerException() {
        super("the last manager stays until there is another");
    }
}
