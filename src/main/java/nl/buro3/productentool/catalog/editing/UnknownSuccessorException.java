package nl.buro3.productentool.catalog.editing;

/** What should take the place of a card is not a card that customers can see, or is the card itself. */
public class UnknownSuccessorException extends RuntimeException {

    UnknownSuccessorException(String slug, String successor) {
        super("%s cannot take the place of %s".formatted(successor, slug));
    }
}
