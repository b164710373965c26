package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.Facet.PriceRange;
import nl.buro3.productentool.search.query.PriceLimit;

/**
 * The values of the facets in words.
 *
 * @param categories the tree of categories
 * @param problems all problems
 */
record FacetLabels(List<CategoryNode> categories, List<ProblemRef> problems) {

    /** The values of a facet that can be chosen, in the order in which they are shown. */
    List<String> values(Facet facet) {
        return switch (facet) {
            case CATEGORY ->
                CategoryFilter.all(categories)
                        .map(node -> node.category().path())
                        .toList();
            case PRICE_KIND -> Facet.PRICE_KINDS;
            case PRICE_PERIOD -> Facet.PRICE_PERIODS;
            case PRICE_RANGE ->
                Arrays.stream(PriceRange.values()).map(PriceRange::value).toList();
            case BUDGET -> List.of();
            case PROBLEM -> problems.stream().map(ProblemRef::slug).toList();
        };
    }

    /** A value in words; empty when there is none such. */
    Optional<String> label(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> category(value).map(node -> node.category().name());
            case PROBLEM -> problem(value).map(ProblemRef::text);
            case BUDGET -> PriceLimit.of(value).map(limit -> limit.words(Texts.currentLanguage()));
            case PRICE_KIND, PRICE_PERIOD, PRICE_RANGE ->
                values(facet).contains(value)
                        ? Optional.of(text("facet." + facet.parameter() + "." + value))
                        : Optional.empty();
        };
    }

    Optional<CategoryNode> category(String path) {
        return CategoryFilter.all(categories)
                .filter(node -> node.category().path().equals(path))
                .findFirst();
    }

    Optional<ProblemRef> problem(String slug) {
        return problems.stream().filter(p -> p.slug().equals(slug)).findFirst();
    }
}
