package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;

/**
 * A word of a query, with what will do instead.
 *
 * @param token the word
 * @param weak whether it tells so little that it may be missing
 * @param last whether it is the last one that was typed, which may be unfinished
 * @param instead other ways to say it
 */
record QueryWord(Token token, boolean weak, boolean last, List<Instead> instead) {

    /**
     * Another way to say it.
     *
     * @param stems those of the words that must all be there
     * @param weight how much it counts, against the word itself
     */
    record Instead(List<String> stems, float weight) {}

    private static final int MOST = 8;

    /** Other ways to say the words of a query, in all: each costs time, and an index takes a thousand clauses. */
    private static final int MOST_INSTEAD = 40;

    /** The words of a query that are searched, at most eight; a query of weak words alone takes those seriously. */
    static List<QueryWord> of(String text, SynonymWords synonyms) {
        List<Token> tokens = Dutch.tokens(text).stream().limit(MOST).toList();
        boolean onlyWeak = tokens.stream().allMatch(Dutch::isWeak);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean weak = !onlyWeak && Dutch.isWeak(tokens.get(i));
            List<Instead> instead = new ArrayList<>();
            joined(tokens, i, instead);
            instead.addAll(synonyms.instead(tokens, i));
            words.add(new QueryWord(
                    tokens.get(i),
                    weak,
                    i == tokens.size() - 1,
                    instead.stream()
                            .distinct()
                            .limit(MOST_INSTEAD / tokens.size())
                            .toList()));
        }
        return List.copyOf(words);
    }

    /** These letters and anything behind them. */
    static QueryWord beginning(String letters) {
        return new QueryWord(
                new Token(letters, letters, List.of(), List.of(), 0, letters.length()), false, true, List.of());
    }

    /** Whether it may have been found by its parts alone, which may be an accident where it has a typing error. */
    boolean isCompound() {
        return token.parts().size() > 1;
    }

    /** Dutch compounds are often written apart: the word with its neighbour may be one. */
    private static void joined(List<Token> tokens, int i, List<Instead> instead) {
        for (int from = Math.max(0, i - 2); from <= i; from++) {
            for (int to = Math.max(from, i) + 1; to <= Math.min(tokens.size(), from + 3); to++) {
                if (to - from > 1 && to > i) {
                    instead.add(
                            new Instead(List.of(join(tokens.subList(from, to)).stem()), Ranking.JOINED));
                }
            }
        }
    }

    private static Token join(List<Token> tokens) {
        StringBuilder word = new StringBuilder();
        tokens.forEach(token -> word.append(token.word()));
        return Dutch.token(word.toString());
    }
}
