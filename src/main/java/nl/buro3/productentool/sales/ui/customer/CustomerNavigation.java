package nl.buro3.productentool.sales.ui.customer;

/** The addresses of customers' pages for colleagues. */
public final class CustomerNavigation {

    /** The list of them. */
    public static final String CUSTOMERS = "/beheer/klanten";

    private CustomerNavigation() {}

    /** All that is known of one customer company. */
    public static String customer(String handle) {
        return CUSTOMERS + "/" + handle;
    }
}
