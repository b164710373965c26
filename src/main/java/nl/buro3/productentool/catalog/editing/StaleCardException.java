package nl.buro3.productentool.catalog.editing;

/** Somebody else changed the card between reading and writing. */
public class StaleCardException extends RuntimeException {

    StaleCardException(String slug) {
        super("the card %s was changed meanwhile".formatted(slug));
    }
}
