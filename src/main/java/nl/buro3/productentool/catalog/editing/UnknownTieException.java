package nl.buro3.productentool.catalog.editing;

/** A card was to be tied to something that is not there any more; the message is its name. */
public class UnknownTieException extends RuntimeException {

    UnknownTieException(String name) {
        super(name);
    }

    /** What is not there. */
    public String name() {
        return String.valueOf(getMessage());
    }
}
