package nl.buro3.productentool.catalog.intake;

import java.util.List;
import nl.buro3.productentool.catalog.CardContent;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one product. Null means that the feed does not speak of it: an existing card keeps what it has,
 * a new one starts empty. An empty text or list is said on purpose, and empties the card.
 *
 * @param line where the feed says it, for messages
 * @param category names or slugs from the main category down, one or two
 * @param problems slugs or exact texts of problems that the product solves
 * @param specialists handles or e-mail addresses of those who answer for it, first one first
 * @param more what few feeds say
 */
public record IncomingCard(
        int line,
        String slug,
        String name,
        List<String> category,
        @Nullable String summary,
        @Nullable String description,
        @Nullable List<String> benefits,
        IncomingPrice price,
        @Nullable List<String> keywords,
        @Nullable List<String> problems,
        @Nullable List<String> specialists,
        IncomingMore more) {

    /** The content of the card once the feed has been heard; what the feed leaves out stays as it is. */
    CardContent onto(CardContent current) {
        return new CardContent(
                name,
                summary == null ? current.summary() : summary,
                description == null ? current.description() : description,
                more.audience() == null ? current.audience() : more.audience(),
                more.delivery() == null ? current.delivery() : more.delivery(),
                price.onto(current.price(), more.priceNote()),
                benefits == null ? current.benefits() : benefits,
                keywords == null ? current.keywords() : keywords);
    }
}
