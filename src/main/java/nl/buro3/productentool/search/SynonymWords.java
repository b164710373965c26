package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.QueryWord.Instead;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;

/** The synonyms in the form in which a query looks them up: by the stems of what is typed. */
final class SynonymWords {

    static final SynonymWords NONE = new SynonymWords(List.of());

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, List<List<Token>>> byPhrase = new HashMap<>();

    /**
     * Words or phrases that stand for others.
     *
     * @param typed what is typed
     * @param meant what is searched besides
     */
    record Rule(String typed, List<String> meant) {}

    SynonymWords(List<Rule> rules) {
        for (Rule rule : rules) {
            List<List<Token>> meant = rule.meant().stream()
                    .map(Dutch::tokens)
                    .filter(tokens -> !tokens.isEmpty())
                    .toList();
            byPhrase.computeIfAbsent(key(Dutch.tokens(rule.typed())), k -> new ArrayList<>())
                    .addAll(meant);
        }
        byPhrase.remove("");
    }

    /** What will do instead of the word at a place, alone or as a part of a phrase around it. */
    List<Instead> instead(List<Token> words, int place) {
        List<Instead> found = new ArrayList<>();
        for (int from = Math.max(0, place - LONGEST_PHRASE + 1); from <= place; from++) {
            for (int to = place + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                byPhrase.getOrDefault(key(words.subList(from, to)), List.of())
                        .forEach(meant -> found.add(new Instead(meant, Ranking.SYNONYM)));
            }
        }
        return found;
    }

    private static String key(List<Token> tokens) {
        return TermFields.whole(tokens);
    }
}
