package nl.buro3.productentool.sales.quote.detail;

import java.util.Set;

/**
 * How a customer says yes.
 *
 * @param name of who signs
 * @param role what they are in their company, such as "eigenaar"
 * @param chosen the handles of the optional lines that they take
 * @param shown the sums that stood beside the button, as {@code QuoteTotals.seen} says them
 */
public record Agreement(String name, String role, Set<String> chosen, String shown) {

    public static final int LONGEST = 120;

    /** @throws IllegalArgumentException without a name and a role, or where one is too long */
    public Agreement {
        name = name.strip();
        role = role.strip();
        if (name.isEmpty() || role.isEmpty() || name.length() > LONGEST || role.length() > LONGEST) {
            throw new IllegalArgumentException("no name or role");
        }
    }
}
