package nl.buro3.productentool.sales.bundle;

/** There is no room for more in a bundle, or in the cookie that holds a visitor's. */
public class FullBundleException extends IllegalArgumentException {

    FullBundleException() {
        super("no room for more");
    }
}
