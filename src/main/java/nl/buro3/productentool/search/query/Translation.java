package nl.buro3.productentool.search.query;

import java.util.List;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.english.English;
import nl.buro3.productentool.search.query.QueryWord.Instead;

/** What English words of a query may be found as: their English stem on an English card, their meaning on a Dutch one. */
final class Translation {

    private Translation() {}

    /**
     * Adds what will do instead of the word at a place.
     *
     * @param english whether the query is English; in another one a word that Dutch knows means what it means there
     */
    static void of(List<Token> words, int place, boolean english, List<Instead> instead) {
        String word = words.get(place).word();
        if (english || !Dutch.knows(word)) {
            String stem = English.stem(word);
            if (!stem.equals(words.get(place).stem())) {
                instead.add(new Instead(List.of(stem), 1));
            }
            meanings(word, instead);
        }
        for (int from = Math.max(0, place - 1); from <= place && from + 1 < words.size(); from++) {
            meanings(words.get(from).word() + " " + words.get(from + 1).word(), instead);
        }
    }

    private static void meanings(String english, List<Instead> instead) {
        English.inDutch(english).stream()
                .map(dutch -> Dutch.tokens(dutch).stream().map(Token::stem).toList())
                .filter(stems -> !stems.isEmpty())
                .forEach(stems -> instead.add(new Instead(stems, Ranking.TRANSLATED)));
    }
}
