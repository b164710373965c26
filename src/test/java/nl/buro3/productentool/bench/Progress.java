package nl.buro3.productentool.bench;

/** Says what is being done, and what was measured so far, beside the report. */
public final class Progress {

    private Progress() {}

    @SuppressWarnings("SystemOut")
    public static void say(String what) {
        System.err.println("bench: " + what);
    }
}
