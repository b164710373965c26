package nl.buro3.productentool.catalog.intake;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.example.ExampleText;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a product besides the columns that every feed has. As there, null is not said at all, and what is
 * empty is said on purpose.
 *
 * @param priceNote what the reader should know of the price
 * @param alsoIn further categories, each by names or slugs from the main category down
 * @param reasons why the product helps, by the name under which {@link IncomingCard#problems()} has the problem; one that
 *     is not here keeps the reason that the card has
 * @param relations all of them in their order, successors too
 * @param examples all of them in their order; one whose title stays keeps its pictures
 */
public record IncomingMore(
        @Nullable String audience,
        @Nullable String delivery,
        @Nullable String priceNote,
        @Nullable List<List<String>> alsoIn,
        Map<String, String> reasons,
        @Nullable List<Relating> relations,
        @Nullable List<ExampleText> examples,
        @Nullable ProductStatus status) {

    public static final IncomingMore UNSAID = new IncomingMore(null, null, null, null, Map.of(), null, null, null);

    /** That a card goes with another one, which the same feed may bring later on. */
    public record Relating(RelationType type, String slug, String reason) {

        /** How it is shown to who looks at what changes. */
        String words() {
            return type.name().toLowerCase(java.util.Locale.ROOT) + ":" + slug
                    + (reason.isEmpty() ? "" : " => " + reason);
        }
    }
}
