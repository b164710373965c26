package nl.buro3.productentool.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.index.ProblemIndex;
import nl.buro3.productentool.search.query.CurrentSynonyms;
import nl.buro3.productentool.search.query.QueryWord;
import nl.buro3.productentool.search.query.Recognition;
import nl.buro3.productentool.search.query.Understood;
import nl.buro3.productentool.search.query.WordQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the customers' problems that a description in a customer's own words comes near to. */
@Service
@Transactional(readOnly = true)
public class ProblemSearch {

    /** Problems that are read to see whether they were said. */
    private static final int CANDIDATES = 20;

    private final ProblemIndex problems;
    private final CurrentSynonyms synonyms;

    ProblemSearch(ProblemIndex problems, CurrentSynonyms synonyms) {
        this.problems = problems;
        this.synonyms = synonyms;
    }

    /**
     * The problems that were said in so many words, nearest first: most of what was typed is in them and most of them was
     * typed. What only shares a word is left out.
     */
    public List<ProblemRef> recognised(String typed, int most) {
        List<QueryWord> words = QueryWord.of(Understood.of(typed).words(), synonyms.words());
        Recognition said = new Recognition(words);
        return words.isEmpty()
                ? List.of()
                : problems.find(WordQuery.some(words, Map.of()), CANDIDATES).stream()
                        .filter(said::isOf)
                        .sorted(Comparator.comparingDouble(problem -> -said.nearness(problem)))
                        .limit(most)
                        .toList();
    }

    /** The problems with a word that begins with each of those typed, in the customers' own sentence. */
    List<ProblemRef> startingWith(List<String> prefixes, int most) {
        return problems.startingWith(prefixes, most);
    }
}
