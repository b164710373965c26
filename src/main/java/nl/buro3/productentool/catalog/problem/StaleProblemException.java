package nl.buro3.productentool.catalog.problem;

/** Somebody else changed or deleted the problem between reading and writing. */
public class StaleProblemException extends RuntimeException {

    StaleProblemException(String slug) {
        super("the problem %s was changed meanwhile".formatted(slug));
    }
}
