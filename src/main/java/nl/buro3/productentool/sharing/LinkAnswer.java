package nl.buro3.productentool.sharing;

import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import org.jspecify.annotations.Nullable;

/** What somebody gets who asks for a link. */
public sealed interface LinkAnswer {

    /** The one card to which it leads. */
    record ToCard(SharedLink link, CardSummary card) implements LinkAnswer {}

    /**
     * A page with its cards, in its maker's order.
     *
     * @param sender the name of the employee whose link it is; empty when they are here no more
     * @param face what readers may see of the sender; null when the sender answers for no products
     * @param contact whom to call: the sender, or who answers for the first card; null for the agency itself
     */
    record ToPage(
            SharedLink link,
            List<CardSummary> cards,
            String sender,
            @Nullable SpecialistCard face,
            @Nullable SpecialistCard contact)
            implements LinkAnswer {}

    /**
     * A code is asked first, which is sent to the address that its maker gave; that address is said to nobody.
     *
     * @param language in which the link is shown, or null
     */
    record AsksCode(@Nullable String language) implements LinkAnswer {}

    /** It leads nowhere now. */
    record Ended(EndedLink link) implements LinkAnswer {}

    /** Nobody made such a link. */
    record Unknown() implements LinkAnswer {}

    /** Too many links that nobody made were asked for from here: for a while it is not even said whether this is one. */
    record TooMany() implements LinkAnswer {}
}
