package nl.buro3.productentool.search.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.ProblemSearch;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.query.PriceLimit;
import org.springframework.stereotype.Service;

/** Reads a customer's description of what is going on, and finds the problems and the cards that go with it. */
@Service
public class HelpSearch {

    private static final int MOST_PROBLEMS = 4;
    /** Cards of which those are left out that cost too much. */
    private static final int FOUND = 40;

    private final ProblemSearch problems;
    private final ProductSearch products;
    private final Guidance guidance;

    HelpSearch(ProblemSearch problems, ProductSearch products, Guidance guidance) {
        this.problems = problems;
        this.products = products;
        this.guidance = guidance;
    }

    /**
     * The problems and cards that a description comes near to, a few of each.
     *
     * @param typed at most {@value ProductQuery#LONGEST_TEXT} characters
     */
    public Recognised find(String typed) {
        List<ProblemRef> recognised = problems.recognised(typed, MOST_PROBLEMS);
        SearchResult result = products.find(ProductQuery.forText(typed, FOUND));
        Optional<PriceLimit> limit = result.understood().limit();
        List<CardSummary> found = isSure(result)
                ? within(limit, result.hits().stream().map(Hit::card).toList())
                : List.of();
        List<List<Fit>> helpful = recognised.stream()
                .flatMap(problem -> guidance.guide(problem.slug()).stream())
                .map(ProblemGuide::solutions)
                .toList();
        List<List<Fit>> solutions = helpful.stream()
                .map(fits ->
                        fits.stream().filter(fit -> covers(limit, fit.card())).toList())
                .toList();
        return new Recognised(
                recognised,
                Recognised.together(found, solutions, guidance.benefits(numbers(found, solutions)), ProblemGuide.MOST),
                limit.flatMap(named -> beyond(named, helpful, result)),
                result.understood());
    }

    /** What would come first without the price that was named, where it does not fit. */
    private static Optional<CardSummary> beyond(PriceLimit limit, List<List<Fit>> helpful, SearchResult result) {
        Stream<CardSummary> nearest =
                helpful.stream().limit(1).flatMap(List::stream).map(Fit::card);
        Stream<CardSummary> found = result.hits().stream().map(Hit::card).filter(card -> result.isToldOf());
        return Stream.of(nearest, result.beyond().stream(), found)
                .flatMap(cards -> cards)
                .limit(1)
                .filter(card -> !limit.covers(card.price()))
                .findFirst();
    }

    /** Whether what was found is what was told of: otherwise it is better to ask. */
    private static boolean isSure(SearchResult result) {
        return result.isToldOf()
                || (result.understood().limit().isPresent()
                        && result.understood().words().isBlank());
    }

    private static List<CardSummary> within(Optional<PriceLimit> limit, List<CardSummary> cards) {
        return cards.stream()
                .filter(card -> covers(limit, card))
                .limit(ProblemGuide.MOST)
                .toList();
    }

    private static boolean covers(Optional<PriceLimit> limit, CardSummary card) {
        return limit.isEmpty() || limit.get().covers(card.price());
    }

    private static Set<Long> numbers(List<CardSummary> found, List<List<Fit>> solutions) {
        return Stream.concat(
                        found.stream(), solutions.stream().flatMap(List::stream).map(Fit::card))
                .map(CardSummary::id)
                .collect(Collectors.toSet());
    }
}
