package nl.buro3.productentool.search.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of products.
 *
 * @param total how many there are in all
 * @param facets by kind; {@code category} counts cards as if no category had been chosen
 * @param suggestion what was probably meant, or null
 */
record ProductPage(
        long total,
        List<Item> items,
        Map<String, List<FacetValue>> facets,
        @Nullable String suggestion) {

    static ProductPage of(SearchResult found, List<CategoryNode> categories) {
        List<FacetValue> byCategory = categories.stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(node -> new FacetValue(
                        node.category().path(),
                        node.category().name(),
                        found.categoryCounts().getOrDefault(node.category().path(), 0L)))
                .filter(value -> value.count() > 0)
                .toList();
        List<Item> items = found.hits().stream().map(Item::of).toList();
        return new ProductPage(
                found.total(),
                items,
                Map.of("category", byCategory),
                found.suggestion().orElse(null));
    }

    /**
     * A product in a list.
     *
     * @param category the path of its category
     * @param priceIndication in Dutch words, excluding VAT
     * @param url its page, from the portal's root
     * @param highlights HTML fragments in which the words that were found stand between {@code <mark>} and
     *     {@code </mark>}
     */
    record Item(
            String slug,
            String name,
            String summary,
            String category,
            String priceIndication,
            String url,
            List<String> highlights) {

        private static Item of(Hit hit) {
            CardSummary card = hit.card();
            return new Item(
                    card.slug(),
                    card.name(),
                    card.summary(),
                    card.category().path(),
                    card.price().wordsInFull(Texts.DUTCH),
                    card.url(),
                    hit.highlights().stream().map(Item::html).toList());
        }

        private static String html(String fragment) {
            return HtmlUtils.htmlEscape(fragment, "UTF-8")
                    .replace(SearchResult.MARK_START, "<mark>")
                    .replace(SearchResult.MARK_END, "</mark>");
        }
    }

    /** One value of a facet, with the number of cards that have it. */
    record FacetValue(String value, String label, long count) {}
}
