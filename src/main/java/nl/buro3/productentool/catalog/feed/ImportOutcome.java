package nl.buro3.productentool.catalog.feed;

/** How an import ended, and the exit code that says so. */
public enum ImportOutcome {
    /** All that was valid is stored. */
    DONE(0),
    /** The feed has errors, or the catalogue could not take it; nothing is changed. */
    REFUSED(1),
    /** The file is no feed; nothing is changed. */
    UNREADABLE(2);

    private final int exitCode;

    ImportOutcome(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
