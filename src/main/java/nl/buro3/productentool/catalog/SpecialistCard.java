package nl.buro3.productentool.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A specialist as shown to readers.
 *
 * @param handle the short name in addresses and feeds
 * @param planUrl where a talk can be planned, or null
 */
public record SpecialistCard(
        String handle,
        String name,
        String role,
        String phone,
        String email,
        @Nullable String planUrl,
        String introduction) {

    /** The name by which one is spoken to. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
