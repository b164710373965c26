package nl.buro3.productentool.search.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.QueryWord.Instead;

/**
 * Tells whether a problem was said in a description: the same words in any form, or others that mean the same. A single
 * word that both have is no recognition, and a customer is no customer system; who recognises wrongly is not believed
 * again.
 */
public final class Recognition {

    private static final double WEAK = 0.25;
    private static final double EXPLAINED = 0.5;
    /** The mean of how much of what was typed is in the problem and how much of the problem was typed. */
    private static final double LEAST = 0.5;

    private static final double LEAST_OF_EITHER = 0.3;

    private final List<QueryWord> typed;

    public Recognition(List<QueryWord> typed) {
        this.typed = typed;
    }

    /** Whether the problem was said. */
    public boolean isOf(ProblemRef problem) {
        return nearness(problem) > 0;
    }

    /** How much of it was said, from 0, when it was not, to 1. */
    public double nearness(ProblemRef problem) {
        List<Token> text = Dutch.tokens(problem.text());
        Set<String> stems = said(text);
        Set<String> explained = stems(Dutch.tokens(problem.explanation()));
        explained.addAll(stems(text));
        double all = 0;
        double found = 0;
        Set<String> said = new HashSet<>();
        int strong = 0;
        int weak = 0;
        for (QueryWord word : typed) {
            double weight = word.tellsLittle() ? WEAK : 1;
            Set<String> here = sharedWith(word, stems);
            all += weight;
            if (!here.isEmpty()) {
                said.addAll(here);
                strong += word.tellsLittle() ? 0 : 1;
                weak += word.tellsLittle() ? 1 : 0;
                found += weight;
            } else if (!sharedWith(word, explained).isEmpty()) {
                found += weight * EXPLAINED;
            }
        }
        double ofTyped = found / all;
        double ofText = share(text, said);
        boolean enough = strong > 1 || (strong == 1 && weak > 0);
        double mean = (ofTyped + ofText) / 2;
        return enough && Math.min(ofTyped, ofText) >= LEAST_OF_EITHER && mean >= LEAST ? mean : 0;
    }

    private static double share(List<Token> text, Set<String> said) {
        double all = 0;
        double found = 0;
        for (Token token : text) {
            double weight = Dutch.isWeak(token) ? WEAK : 1;
            all += weight;
            found += stems(List.of(token)).stream().anyMatch(said::contains) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** What a text is about: of a compound not what only says of which kind it is. */
    private static Set<String> said(Collection<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            stems.add(token.stem());
            token.parts().stream().filter(token.stem()::endsWith).forEach(stems::add);
            stems.addAll(token.roots());
        }
        return stems;
    }

    private static Set<String> stems(Collection<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            stems.add(token.stem());
            stems.addAll(token.parts());
            stems.addAll(token.roots());
        }
        return stems;
    }

    /** What of a text a word says; empty when it says nothing of it. */
    private static Set<String> sharedWith(QueryWord word, Set<String> stems) {
        Set<String> shared = new HashSet<>(stems(List.of(word.token())));
        shared.retainAll(stems);
        word.instead().stream()
                .filter(Instead::same)
                .filter(instead -> stems.containsAll(instead.stems()))
                .forEach(instead -> shared.addAll(instead.stems()));
        return shared;
    }
}
