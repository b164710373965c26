package nl.buro3.productentool.search.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Markdown;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one product card.
 *
 * @param category the path of its category
 * @param priceIndication in Dutch words, excluding VAT
 * @param url its page, from the portal's root
 * @param description as HTML
 */
record ProductDetail(
        String slug,
        String name,
        String summary,
        String category,
        String priceIndication,
        String url,
        String description,
        String audience,
        String delivery,
        Price price,
        List<String> benefits,
        List<ExampleText> examples,
        List<SpecialistCard> specialists,
        List<Relation> relations,
        List<Problem> problems,
        Instant updatedAt) {

    static ProductDetail of(CardDetails product) {
        CardSummary card = product.card();
        return new ProductDetail(
                card.slug(),
                card.name(),
                card.summary(),
                card.category().path(),
                card.price().wordsInFull(Texts.DUTCH),
                card.url(),
                Markdown.html(product.content().description()),
                product.content().audience(),
                product.content().delivery(),
                Price.of(card.price()),
                product.content().benefits(),
                product.examples().stream().map(e -> e.text()).toList(),
                product.specialists(),
                product.relations().stream().map(Relation::of).toList(),
                product.problems().stream().map(Problem::of).toList(),
                product.updatedAt());
    }

    /**
     * The price in euros excluding VAT; the amounts are null where the type has none.
     *
     * @param setup what is paid once besides; null for nothing
     * @param months the shortest term in months; null for none
     */
    record Price(
            String type,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String unit,
            @Nullable BigDecimal setup,
            @Nullable Integer months) {

        private static Price of(PriceIndication price) {
            return new Price(
                    price.type().name(), price.from(), price.to(), price.unit().name(), price.setup(), price.months());
        }
    }

    /** A related product and why. */
    record Relation(String type, String slug, String name, String reason) {

        private static Relation of(CardDetails.Related related) {
            return new Relation(
                    related.type().name(), related.card().slug(), related.card().name(), related.reason());
        }
    }

    /** A problem that the product solves and why. */
    record Problem(String slug, String text, String reason) {

        private static Problem of(CardDetails.Solved solved) {
            return new Problem(solved.problem().slug(), solved.problem().text(), solved.reason());
        }
    }
}
