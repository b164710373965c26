package nl.buro3.productentool.catalog.feed.command;

/** What went wrong, for a message. */
final class Reasons {

    private Reasons() {}

    /** The message of the deepest cause, or its type where it has none. */
    static String deepest(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}
