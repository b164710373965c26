package nl.buro3.productentool.search;

import java.util.List;
import nl.buro3.productentool.search.SearchResult.Match;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What makes a card fit the words, and how well: name above keywords and problems, those above summary, that above
 * benefits and description. The last word may be unfinished.
 */
final class WordMatching {

    private static final int SHORTEST_WITH_ONE_ERROR = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_JOINED = 3;

    private WordMatching() {}

    static SearchPredicate words(SearchPredicateFactory f, List<String> words, Match match) {
        var ways = f.or().add(match == Match.SOME_WORDS ? some(f, words) : every(f, words, match));
        if (words.size() > 1 && words.size() <= MOST_JOINED) {
            ways.add(f.match()
                    .field(Fields.NAME)
                    .boost(8)
                    .field(Fields.KEYWORDS)
                    .boost(4)
                    .matching(String.join("", words)));
        }
        return ways.toPredicate();
    }

    static SearchPredicate beginnings(SearchPredicateFactory f, List<String> words) {
        var all = f.and();
        words.forEach(word -> all.add(f.match()
                .field(Fields.NAME_PREFIX)
                .boost(4)
                .field(Fields.KEYWORDS_PREFIX)
                .matching(word)));
        return all.toPredicate();
    }

    private static SearchPredicate every(SearchPredicateFactory f, List<String> words, Match match) {
        var all = f.and();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            all.add(word(f, words.get(i), match == Match.SIMILAR_WORDS, last));
        }
        return all.toPredicate();
    }

    private static SearchPredicate some(SearchPredicateFactory f, List<String> words) {
        var any = f.or();
        words.forEach(word -> any.add(word(f, word, true, false)));
        return any.toPredicate();
    }

    private static SearchPredicate word(SearchPredicateFactory f, String word, boolean similar, boolean unfinished) {
        var forms = f.or();
        var exact = f.match()
                .field(Fields.NAME)
                .boost(8)
                .field(Fields.KEYWORDS)
                .boost(4)
                .field(Fields.PROBLEMS)
                .boost(2.5f)
                .field(Fields.SUMMARY)
                .boost(2)
                .fields(Fields.BENEFITS, Fields.DESCRIPTION)
                .matching(word);
        forms.add(similar ? exact.fuzzy(allowedErrors(word)) : exact);
        if (unfinished) {
            forms.add(f.match()
                    .field(Fields.NAME_PREFIX)
                    .boost(6)
                    .field(Fields.KEYWORDS_PREFIX)
                    .matching(word));
        }
        return forms.toPredicate();
    }

    private static int allowedErrors(String word) {
        if (word.length() < SHORTEST_WITH_ONE_ERROR) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
    }
}
