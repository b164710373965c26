package nl.buro3.productentool.common.ui;

/** What was asked for stands at another address now. */
public class MovedException extends RuntimeException {

    private final String path;

    /** @param path the new path, without a slash in front */
    public MovedException(String path) {
        super("moved to " + path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
