package nl.buro3.productentool.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.search.SearchResult.Match;

/**
 * What the index is asked of the words of a query.
 *
 * @param misspelled those that are nowhere as they are typed
 * @param rarity by stem how much a word tells; a word without counts once
 */
record Asked(List<QueryWord> words, Match match, Set<String> misspelled, Map<String, Float> rarity) {

    /** Every word as it is typed. */
    static Asked exactly(List<QueryWord> words) {
        return new Asked(words, Match.ALL_WORDS, Set.of(), Map.of());
    }
}
