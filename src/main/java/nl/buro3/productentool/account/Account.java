package nl.buro3.productentool.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, or could be.
 *
 * @param organisation the customer company of a customer; null for people of Buro 3
 */
public record Account(
        long id,
        String email,
        String name,
        Role role,
        @Nullable OrganisationRef organisation) implements Serializable {

    /** Whether this is somebody of Buro 3, whose own visits are left out of the figures. */
    public boolean isStaff() {
        return role != Role.CUSTOMER;
    }

    /** The name by which one is spoken to. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
