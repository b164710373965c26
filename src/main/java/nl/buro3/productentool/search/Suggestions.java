package nl.buro3.productentool.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CategoryNode;
import nl.buro3.productentool.catalog.CategoryRef;
import nl.buro3.productentool.catalog.ProblemRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is offered while somebody types: cards, then categories, then problems. */
@Service
public class Suggestions {

    private static final int MOST_CARDS = 6;
    private static final int MOST_OTHERS = 3;
    private static final int SHORTEST = 2;

    private final ProductSearch search;
    private final Catalog catalog;

    Suggestions(ProductSearch search, Catalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    /** The suggestions for what was typed; none for less than two letters. */
    public List<Suggestion> forTyped(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.length() < SHORTEST) {
            return List.of();
        }
        Stream<Suggestion> cards =
                search.startingWith(words, MOST_CARDS).stream().map(card -> Suggestion.of(card, words));
        return Stream.of(cards, categories(words), problems(words))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<Suggestion> categories(String words) {
        return catalog.categories().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(CategoryNode::category)
                .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST_OTHERS)
                .map(c -> Suggestion.of(c, words));
    }

    private Stream<Suggestion> problems(String words) {
        return catalog.problems().stream()
                .filter(p -> p.text().toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST_OTHERS)
                .map(p -> Suggestion.of(p, words));
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
