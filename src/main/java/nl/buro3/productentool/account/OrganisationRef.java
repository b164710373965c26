package nl.buro3.productentool.account;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer company as other modules see it.
 *
 * @param handle its short name in addresses
 */
public record OrganisationRef(long id, String handle, String name, String sector, String city) implements Serializable {

    /** What it does, and where, as far as that is known. */
    public String where() {
        return Stream.of(sector, city).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
