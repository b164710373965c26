package nl.buro3.productentool.search.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.Clause.Term;

/**
 * Words that are said near to each other, in whatever order: niemand and koopt say more together than apart. A verb with
 * its object is such a pair, also where other words stand between them.
 */
public final class WordPairs {

    public static final String FIELD = "pairs";

    private static final int NEAR = 3;

    /** Other ways to say a word that are tried in pairs: each multiplies them. */
    private static final int MOST_INSTEAD = 3;

    /** Pairs of a query in all: an index takes a thousand clauses. */
    private static final int MOST = 60;

    private WordPairs() {}

    /** The pairs of a text, each as one term. */
    public static Set<String> of(List<Token> tokens) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 1; j <= Math.min(i + NEAR, tokens.size() - 1); j++) {
                pair(tokens.get(i).stem(), tokens.get(j).stem()).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Those of a query, with the words that will do instead. */
    public static List<Clause> wanted(List<QueryWord> words) {
        Map<String, Float> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= Math.min(i + NEAR, words.size() - 1); j++) {
                Map<String, Float> others = said(words.get(j));
                said(words.get(i))
                        .forEach((one, weight) -> others.forEach((other, times) ->
                                pair(one, other).ifPresent(pair -> weights.merge(pair, weight * times, Math::max))));
            }
        }
        return weights.entrySet().stream()
                .limit(MOST)
                .map(pair -> (Clause) new Term(FIELD, pair.getKey(), Ranking.PAIR * pair.getValue()))
                .toList();
    }

    private static Map<String, Float> said(QueryWord word) {
        Map<String, Float> said = new LinkedHashMap<>();
        said.put(word.token().stem(), 1f);
        word.instead().stream()
                .filter(instead -> instead.stems().size() == 1)
                .limit(MOST_INSTEAD)
                .forEach(instead -> said.putIfAbsent(instead.stems().getFirst(), instead.weight()));
        return said;
    }

    private static Optional<String> pair(String one, String other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
    }
}
