package nl.buro3.productentool.bench;

/** Says what is being done, and what was measured so far, beside the report. */
final class Progress {

    private Progress() {}

    @SuppressWarnings("SystemOut")
    static void say(String what) {
        System.err.println("bench: " + what);
    }
}
