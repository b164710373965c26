package nl.buro3.productentool.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.QueryWord.Instead;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;

/** The synonyms in the form in which a query looks them up: by the stems of what is typed. */
public final class SynonymLookup {

    static final SynonymLookup NONE = new SynonymLookup(List.of());

    private static final int LONGEST_PHRASE = 4;

    /** Between the two words of a phrase, where others may stand: zelf een pagina aanpassen says zelf aanpassen. */
    private static final int FARTHEST_APART = 3;

    private final Map<String, List<Instead>> byPhrase = new HashMap<>();

    public SynonymLookup(List<Group> groups) {
        for (Group group : groups) {
            List<List<String>> meant = stems(group.alsoFind());
            boolean same = group.typed().equals(group.alsoFind());
            stems(group.typed().stream().filter(SynonymLookup::isTyped).toList())
                    .forEach(typed -> add(String.join("", typed), meant, same));
        }
    }

    /** Whether a phrase says something of its own: of met de tijd mee only a word is left that is in many a query. */
    private static boolean isTyped(String phrase) {
        List<Token> telling = Dutch.tokens(phrase);
        return telling.size() > 1
                || Dutch.written(phrase).size() == 1
                || telling.stream().noneMatch(Dutch::isWeak);
    }

    private static List<List<String>> stems(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Dutch.tokens(phrase).stream().map(Token::stem).toList())
                .filter(stems -> !stems.isEmpty())
                .toList();
    }

    private void add(String typed, List<List<String>> meant, boolean same) {
        List<Instead> known = byPhrase.computeIfAbsent(typed, key -> new ArrayList<>());
        meant.stream()
                .filter(stems -> !String.join("", stems).equals(typed))
                .forEach(stems -> known.add(new Instead(stems, Ranking.SYNONYM, same)));
    }

    /** What will do instead of the word at a place, alone or as a part of a phrase around it. */
    List<Instead> instead(List<Token> words, int place) {
        List<Instead> found = new ArrayList<>();
        for (int from = Math.max(0, place - LONGEST_PHRASE + 1); from <= place; from++) {
            for (int to = place + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                found.addAll(meaning(words.subList(from, to)));
            }
        }
        for (int apart = 2; apart <= FARTHEST_APART; apart++) {
            apart(words, place - apart, place, found);
            apart(words, place, place + apart, found);
        }
        return found;
    }

    private void apart(List<Token> words, int one, int other, List<Instead> to) {
        if (one >= 0 && other < words.size()) {
            to.addAll(meaning(List.of(words.get(one), words.get(other))));
        }
    }

    private List<Instead> meaning(List<Token> phrase) {
        return byPhrase.getOrDefault(TermFields.whole(phrase), List.of());
    }
}
