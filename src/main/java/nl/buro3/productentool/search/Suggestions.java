package nl.buro3.productentool.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CategoryNode;
import nl.buro3.productentool.catalog.ProblemRef;
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
        Stream<Suggestion> cards = search.startingWith(words, MOST_CARDS).stream()
                .map(card -> new Suggestion("product", card.name(), card.url()));
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
                .map(c -> new Suggestion("category", c.name(), "/?categorie=" + c.path()));
    }

    private Stream<Suggestion> problems(String words) {
        return catalog.problems().stream()
                .filter(p -> p.text().toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST_OTHERS)
                .map((ProblemRef p) -> new Suggestion("problem", p.text(), "/?probleem=" + p.slug()));
    }

    /**
     * One suggestion.
     *
     * @param kind {@code product}, {@code category} or {@code problem}
     * @param url where it leads, from the portal's root
     */
    public record Suggestion(String kind, String label, String url) {}
}
