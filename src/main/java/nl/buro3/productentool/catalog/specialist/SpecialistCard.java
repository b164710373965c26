package nl.buro3.productentool.catalog.specialist;

import nl.buro3.productentool.catalog.picture.CardImage;
import org.jspecify.annotations.Nullable;

/**
 * A specialist as shown to readers.
 *
 * @param handle the short name in addresses and feeds
 * @param planUrl where a talk can be planned, or null
 * @param portrait the number of an own portrait, or null for the drawn one
 */
public record SpecialistCard(
        String handle,
        String name,
        String role,
        String phone,
        String email,
        @Nullable String planUrl,
        String introduction,
        @Nullable Long portrait) {

    /** A specialist with a drawn portrait. */
    public SpecialistCard(
            String handle,
            String name,
            String role,
            String phone,
            String email,
            @Nullable String planUrl,
            String introduction) {
        this(handle, name, role, phone, email, planUrl, introduction, null);
    }

    /** The name by which one is spoken to. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }

    /** The address of the portrait. */
    public String portraitAddress() {
        return portrait == null ? "/media/portretten/" + handle + ".svg" : CardImage.address(portrait);
    }
}
