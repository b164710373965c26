package nl.buro3.productentool.sales.ui.customer;

/** The addresses of customers' pages for colleagues. */
public final class CustomerNavigation {

    private CustomerNavigation() {}

    /** All that is known of one customer company. */
    public static String customer(String handle) {
        return "/beheer/klanten/" + handle;
    }
}
