package nl.buro3.productentool.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.search.SearchResult.Match;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.merchandising.ActiveRules;

/**
 * What the index is asked of the words of a query.
 *
 * @param match whether a card has to have all words, or some
 * @param others whether cards with some of the words may follow those with all
 * @param least how many of the telling words a card must have then
 * @param rarity by stem how much a word tells; a word without counts once
 * @param rules what employees want shown or hidden
 */
public record WordQuery(
        List<QueryWord> words, Match match, boolean others, int least, Map<String, Float> rarity, ActiveRules rules) {

    private static final Set<String> FRUGAL =
            stems("goedkoop", "goedkope", "betaalbaar", "betaalbare", "voordelig", "cheap", "affordable");
    private static final Set<String> BUDGET = stems("budget", "geld", "money");
    private static final Set<String> SMALL =
            stems("weinig", "klein", "kleine", "beperkt", "krap", "laag", "low", "small", "little", "limited", "tight");

    /** Every word as it is typed. */
    public static WordQuery exactly(List<QueryWord> words) {
        return new WordQuery(words, Match.ALL_WORDS, false, telling(words).size(), Map.of(), ActiveRules.NONE);
    }

    /** Every word, of which the rare ones count more. */
    public WordQuery weighed(Map<String, Float> byStem) {
        return new WordQuery(words, match, others, least, byStem, rules);
    }

    /** Some of the words. */
    public static WordQuery some(List<QueryWord> words, Map<String, Float> rarity) {
        return new WordQuery(
                words, Match.SOME_WORDS, true, Ranking.enough(telling(words).size()), rarity, ActiveRules.NONE);
    }

    /** The same, followed by the cards that come nearest. */
    public WordQuery followed(Map<String, Float> byStem) {
        return new WordQuery(words, match, true, Ranking.enough(telling(words).size()), byStem, rules);
    }

    public WordQuery with(ActiveRules active) {
        return new WordQuery(words, match, others, least, rarity, active);
    }

    /** The same, of which one word will do. */
    public WordQuery atLeastOne() {
        return new WordQuery(words, match, others, 1, rarity, rules);
    }

    /** Whether it is to be cheap: a small budget, goedkoop, affordable. */
    public boolean frugal() {
        return words.stream().anyMatch(word -> FRUGAL.contains(word.token().stem())) || (says(BUDGET) && says(SMALL));
    }

    private boolean says(Set<String> stems) {
        return words.stream().anyMatch(word -> stems.contains(word.token().stem()));
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(word -> Dutch.token(word).stem()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the words that tell what is meant. */
    public List<QueryWord> telling() {
        return telling(words);
    }

    private static List<QueryWord> telling(List<QueryWord> words) {
        return words.stream().filter(word -> !word.weak()).toList();
    }
}
