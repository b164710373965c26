package nl.buro3.productentool.search.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Guidance;
import nl.buro3.productentool.catalog.ProblemGuide;
import nl.buro3.productentool.catalog.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.ProblemRef;
import nl.buro3.productentool.search.ProblemSearch;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.SearchResult.Match;
import org.springframework.stereotype.Service;

/** Reads a customer's description of what is going on, and finds the problems and the cards that go with it. */
@Service
public class HelpSearch {

    private static final int MOST_PROBLEMS = 4;

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
        List<ProblemRef> recognised = problems.find(typed, MOST_PROBLEMS);
        SearchResult result = products.find(ProductQuery.forText(typed, ProblemGuide.MOST));
        List<CardSummary> found = result.hits().stream().map(Hit::card).toList();
        List<List<Fit>> solutions = recognised.stream()
                .flatMap(problem -> guidance.guide(problem.slug()).stream())
                .map(ProblemGuide::solutions)
                .toList();
        return new Recognised(
                recognised,
                Recognised.together(
                        found,
                        result.match() != Match.SOME_WORDS,
                        solutions,
                        guidance.benefits(numbers(found, solutions)),
                        ProblemGuide.MOST));
    }

    private static Set<Long> numbers(List<CardSummary> found, List<List<Fit>> solutions) {
        return Stream.concat(
                        found.stream(), solutions.stream().flatMap(List::stream).map(Fit::card))
                .map(CardSummary::id)
                .collect(Collectors.toSet());
    }
}
