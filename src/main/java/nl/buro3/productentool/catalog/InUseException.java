package nl.buro3.productentool.catalog;

/** A category or a specialist is still needed, and stays. */
public class InUseException extends RuntimeException {

    public InUseException(String what) {
        super("%s is still needed".formatted(what));
    }
}
