package nl.buro3.productentool.sales.bundle;

/** Somebody changed the bundle since the page was made: nothing was done. */
public class StaleBundleException extends RuntimeException {

    public StaleBundleException(long bundle) {
        super("bundle " + bundle + " was changed meanwhile");
    }
}
