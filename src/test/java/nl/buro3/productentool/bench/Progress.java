package nl.buro3.productentool.bench;

/** Says what is being done, where it does not get into the report. */
final class Progress {

    private Progress() {}

    @SuppressWarnings("SystemOut")
    static void say(String what) {
        System.err.println("bench: " + what);
    }
}
