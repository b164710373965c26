package nl.buro3.productentool.catalog;

/** Somebody else changed or removed the category or specialist between reading and writing. */
public class StaleEntryException extends RuntimeException {

    public StaleEntryException(String what) {
        super("%s was changed meanwhile".formatted(what));
    }
}
