package nl.buro3.productentool.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ProblemRef;
import nl.buro3.productentool.search.dutch.Dutch;
import org.springframework.stereotype.Service;

/** Finds the customers' problems that a description in a customer's own words comes near to. */
@Service
public class ProblemSearch {

    private final Catalog catalog;

    ProblemSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The problems that share a telling word with what was typed, those that share most first. */
    public List<ProblemRef> find(String typed, int most) {
        List<String> words =
                Dutch.tokens(typed).stream().map(token -> token.word()).toList();
        return catalog.problems().stream()
                .filter(problem -> shared(words, problem) > 0)
                .sorted(Comparator.comparingLong(problem -> -shared(words, problem)))
                .limit(most)
                .toList();
    }

    private static long shared(List<String> words, ProblemRef problem) {
        String text = (problem.text() + " " + problem.explanation()).toLowerCase(Locale.ROOT);
        return words.stream().filter(text::contains).count();
    }
}
