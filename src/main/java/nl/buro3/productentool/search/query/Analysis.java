package nl.buro3.productentool.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.english.English;
import nl.buro3.productentool.search.query.Ranking.Tier;

/** Reads the texts of a card in the card's own language, Dutch or English. */
public enum Analysis {
    DUTCH,
    ENGLISH;

    /** The tiers that hold what a card says itself. */
    private static final List<Tier> OWN = List.of(Tier.SUMMARY, Tier.TEXT, Tier.NAME, Tier.SENTENCES);

    /** That of the language in which these texts are written. */
    public static Analysis of(Map<Tier, List<String>> texts) {
        String written = OWN.stream()
                .flatMap(tier -> texts.getOrDefault(tier, List.of()).stream())
                .collect(Collectors.joining(" "));
        return English.is(written) ? ENGLISH : DUTCH;
    }

    /** The telling words, in their order. */
    public List<Token> words(String text) {
        return this == ENGLISH ? English.tokens(text) : Dutch.tokens(text);
    }

    /**
     * All words of some texts, and what words with a hyphen between them are when they are written as one: 3D-print is
     * 3dprint too.
     *
     * @param words those of each text
     */
    public List<Token> joined(List<String> texts, List<List<Token>> words) {
        List<Token> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.addAll(words.get(i));
            addJoined(texts.get(i), words.get(i), all);
        }
        return all;
    }

    private void addJoined(String text, List<Token> words, List<Token> to) {
        for (int i = 1; i < words.size(); i++) {
            Token before = words.get(i - 1);
            Token word = words.get(i);
            if (word.start() == before.end() + 1 && text.charAt(before.end()) == '-') {
                String whole = before.word() + word.word();
                to.add(this == ENGLISH ? English.token(whole) : Dutch.token(whole));
            }
        }
    }
}
