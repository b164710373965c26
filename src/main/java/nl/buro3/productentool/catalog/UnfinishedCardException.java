package nl.buro3.productentool.catalog;

/** A card without a summary or a description is not shown to customers yet. */
public class UnfinishedCardException extends RuntimeException {

    UnfinishedCardException(String slug) {
        super("the card %s has no summary or no description".formatted(slug));
    }
}
