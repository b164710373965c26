package nl.buro3.productentool.catalog.feed.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import nl.buro3.productentool.catalog.intake.IncomingMore;
import nl.buro3.productentool.catalog.intake.IncomingPrice;
import nl.buro3.productentool.catalog.intake.IncomingPrice.Part;

/** Makes of a card as it was what the catalogue takes in: every part of it is said. */
public final class Restoring {

    private Restoring() {}

    /**
     * The card as a feed would bring it.
     *
     * @param slug under which the card is found now
     */
    public static IncomingCard incoming(WholeCard card, String slug) {
        CardContent content = card.content();
        return new IncomingCard(
                0,
                slug,
                content.name(),
                path(card.category()),
                content.summary(),
                content.description(),
                content.benefits(),
                price(content.price()),
                content.keywords(),
                card.problems().stream().map(WholeCard.Solved::problem).toList(),
                card.specialists(),
                more(card));
    }

    private static IncomingMore more(WholeCard card) {
        Map<String, String> reasons =
                card.problems().stream().collect(Collectors.toMap(WholeCard.Solved::problem, WholeCard.Solved::reason));
        return new IncomingMore(
                card.content().audience(),
                card.content().delivery(),
                card.content().price().note(),
                card.alsoIn().stream().map(Restoring::path).toList(),
                reasons,
                card.relations(),
                card.examples().stream().map(WholeCard.ShownExample::words).toList(),
                card.status());
    }

    private static List<String> path(String category) {
        return Arrays.asList(category.split("/", -1));
    }

    private static IncomingPrice price(PriceIndication price) {
        return new IncomingPrice(
                Part.of(price.type()),
                Part.of(price.from()),
                Part.of(price.to()),
                Part.of(price.unit()),
                Part.of(price.setup()),
                Part.of(price.months()));
    }
}
