package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.QueryWord.Instead;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;

/** The synonyms in the form in which a query looks them up: by the stems of what is typed. */
final class SynonymWords {

    static final SynonymWords NONE = new SynonymWords(List.of());

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, List<Instead>> byPhrase = new HashMap<>();

    SynonymWords(List<Group> groups) {
        for (Group group : groups) {
            List<List<String>> meant = stems(group.alsoFind());
            boolean same = group.typed().equals(group.alsoFind());
            stems(group.typed()).forEach(typed -> add(String.join("", typed), meant, same));
        }
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
                found.addAll(byPhrase.getOrDefault(TermFields.whole(words.subList(from, to)), List.of()));
            }
        }
        return found;
    }
}
