package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;

/**
 * A product in the words of schema.org, for search engines: what it is, what it costs, where it stands.
 *
 * @see <a href="https://schema.org/Product">Product</a>
 */
final class ProductFacts {

    private static final String TYPE = "@type";

    private ProductFacts() {}

    static List<Function<String, Map<String, Object>>> of(CardDetails product, Locale language) {
        CardSummary card = product.card();
        return List.of(
                origin -> product(product, origin, language),
                new Breadcrumb(product.breadcrumb()).facts(card.url(), card.name()));
    }

    private static Map<String, Object> product(CardDetails product, String origin, Locale language) {
        CardSummary card = product.card();
        Map<String, Object> facts = new LinkedHashMap<>();
        boolean priced = card.price().type() != PriceType.ON_REQUEST;
        facts.put(TYPE, priced ? "Product" : "Service"); // search engines want an offer with a product
        facts.put("name", card.name());
        facts.put("description", card.summary());
        facts.put("url", origin + card.url());
        facts.put("image", origin + card.preview());
        facts.put("category", card.category().name());
        facts.put(priced ? "brand" : "provider", Map.of(TYPE, "Organization", "name", text(language, "portal.owner")));
        if (priced) {
            facts.put("offers", offer(card.price(), origin + card.url()));
        }
        return facts;
    }

    /** A range has a lowest and a highest price; where a price begins is the lowest. */
    private static Map<String, Object> offer(PriceIndication price, String address) {
        Map<String, Object> offer = new LinkedHashMap<>();
        boolean fixed = price.type() == PriceType.FIXED;
        offer.put(TYPE, fixed ? "Offer" : "AggregateOffer");
        offer.put("priceCurrency", "EUR");
        offer.put(fixed ? "price" : "lowPrice", price.from());
        if (price.to() != null) {
            offer.put("highPrice", price.to());
        }
        offer.put("url", address);
        return offer;
    }
}
