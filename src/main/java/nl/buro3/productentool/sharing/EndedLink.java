package nl.buro3.productentool.sharing;

import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import org.jspecify.annotations.Nullable;

/**
 * A link that was handed out and leads nowhere now, because it was withdrawn or its card is not published any more.
 *
 * @param contact who knows what it was about; null when there is nobody but the agency itself
 */
public record EndedLink(@Nullable SpecialistCard contact) {

    /** The page that says whom to call. */
    public static final String PAGE = "/deellink";
}
