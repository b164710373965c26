package nl.buro3.productentool.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The read API on the published product cards. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Products", description = "The published product cards")
class ProductApi {

    private final ProductSearch search;
    private final Catalog catalog;
    private final Suggestions suggestions;

    ProductApi(ProductSearch search, Catalog catalog, Suggestions suggestions) {
        this.search = search;
        this.catalog = catalog;
        this.suggestions = suggestions;
    }

    @GetMapping("/products")
    @Operation(summary = "Finds product cards, with the counts of the categories")
    ProductPage products(
            @Parameter(
                            description = "Words to search for, at most 200 characters, Dutch or English; an amount of"
                                    + " money in it limits the price")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Path of a category, such as vindbaarheid/seo")
                    @RequestParam(required = false)
                    @Nullable
                    String category,
            @Parameter(description = "Slug of a problem") @RequestParam(required = false) @Nullable String problem,
            @Parameter(description = "Page, from 1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "Cards a page, 1 to 100") @RequestParam(defaultValue = "20") int size) {
        String path = category == null || category.isBlank() ? null : category.toLowerCase(Locale.ROOT);
        String slug = problem == null || problem.isBlank() ? null : problem.toLowerCase(Locale.ROOT);
        ProductQuery query = query(q.strip(), path, slug, page, size);
        return ProductPage.of(search.find(query), catalog.categories());
    }

    @GetMapping("/products/{slug}")
    @Operation(summary = "Everything on one product card")
    ProductDetail product(@PathVariable String slug) {
        return catalog.published(slug)
                .map(ProductDetail::of)
                .orElseThrow(() ->
                        problem(HttpStatus.NOT_FOUND, "Dit product is er niet", "Er is geen product met deze slug."));
    }

    @GetMapping("/suggest")
    @Operation(summary = "Cards, categories and problems for what is being typed")
    SuggestionList suggest(@Parameter(description = "What was typed, at most 200 characters") @RequestParam String q) {
        if (q.length() > ProductQuery.LONGEST_TEXT) {
            throw outOfBounds("q");
        }
        return new SuggestionList(suggestions.forTyped(q));
    }

    private static ProductQuery query(
            String q, @Nullable String category, @Nullable String problem, int page, int size) {
        try {
            return new ProductQuery(q, category, problem, ResultOrder.RELEVANCE, page, size);
        } catch (IllegalArgumentException e) {
            throw outOfBounds(String.valueOf(e.getMessage()));
        }
    }

    private static ErrorResponseException outOfBounds(String parameter) {
        String bounds =
                switch (parameter) {
                    case "q" -> "q mag hooguit %d tekens lang zijn.".formatted(ProductQuery.LONGEST_TEXT);
                    case "size" -> "size loopt van 1 tot en met %d.".formatted(ProductQuery.LARGEST_PAGE);
                    default -> "page begint bij 1 en gaat tot de %d-ste kaart.".formatted(ProductQuery.DEEPEST);
                };
        return problem(HttpStatus.BAD_REQUEST, "Ongeldige waarde voor " + parameter, bounds);
    }

    private static ErrorResponseException problem(HttpStatus status, String title, String detail) {
        ErrorResponseException problem = new ErrorResponseException(status);
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }

    /** What {@code /suggest} answers. */
    record SuggestionList(List<Suggestions.Suggestion> suggestions) {}
}
