package nl.buro3.productentool.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.dutch.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is offered while somebody types: cards, then categories, then problems. */
@Service
public class Suggestions {

    private static final int MOST_CARDS = 6;
    private static final int MOST_OTHERS = 3;
    private static final int SHORTEST = 2;

    private final ProductSearch search;
    private final ProblemSearch problems;
    private final LoadingCache<String, List<CategoryRef>> categories;

    Suggestions(ProductSearch search, ProblemSearch problems, Catalog catalog) {
        this.search = search;
        this.problems = problems;
        this.categories =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(key -> categoriesOf(catalog));
    }

    /** The suggestions for what was typed; none for less than two letters. */
    public List<Suggestion> forTyped(String typed) {
        List<String> words = ProductSearch.prefixes(typed);
        if (typed.strip().length() < SHORTEST || words.isEmpty()) {
            return List.of();
        }
        Stream<Suggestion> cards =
                search.startingWith(typed, MOST_CARDS).stream().map(card -> Suggestion.of(card, typed));
        Stream<Suggestion> recognised =
                problems.startingWith(words, MOST_OTHERS).stream().map(problem -> Suggestion.of(problem, typed));
        return Stream.of(cards, categories(words, typed), recognised)
                .flatMap(s -> s)
                .toList();
    }

    private Stream<Suggestion> categories(List<String> prefixes, String typed) {
        return categories.get("").stream()
                .filter(category -> hasAll(Dutch.written(category.name()), prefixes))
                .limit(MOST_OTHERS)
                .map(category -> Suggestion.of(category, typed));
    }

    private static boolean hasAll(List<String> words, List<String> prefixes) {
        return prefixes.stream().allMatch(prefix -> words.stream().anyMatch(word -> word.startsWith(prefix)));
    }

    private static List<CategoryRef> categoriesOf(Catalog catalog) {
        return catalog.categories().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(CategoryNode::category)
                .toList();
    }

    /**
     * One suggestion.
     *
     * @param kind {@code product}, {@code category} or {@code problem}
     * @param marked the label as HTML, with {@code <mark>} around what was typed
     * @param url where it leads, from the portal's root
     * @param slug the product's; null for the others
     */
    public record Suggestion(
            String kind,
            String label,
            String marked,
            String url,
            @Nullable String slug) {

        static Suggestion of(CardSummary card, String typed) {
            String marked = TypedPart.marked(card.name(), typed);
            return new Suggestion("product", card.name(), marked, card.url(), card.slug());
        }

        static Suggestion of(CategoryRef category, String typed) {
            String marked = TypedPart.marked(category.name(), typed);
            return new Suggestion("category", category.name(), marked, "/?categorie=" + category.path(), null);
        }

        static Suggestion of(ProblemRef problem, String typed) {
            String marked = TypedPart.marked(problem.text(), typed);
            return new Suggestion("problem", problem.text(), marked, "/?probleem=" + problem.slug(), null);
        }
    }
}
