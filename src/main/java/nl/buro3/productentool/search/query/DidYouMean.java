package nl.buro3.productentool.search.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;

/** Says how a query with typing errors was probably meant, by the words that cards have. */
public final class DidYouMean {

    /** A word that is made of known words was hardly typed by mistake: only its binding letter may be wrong. */
    private static final int MOST_IN_A_COMPOUND = 1;

    private DidYouMean() {}

    /**
     * The query with its misspelled words replaced; empty when nothing comes near to any.
     *
     * @param misspelled the words that are nowhere as they are typed
     * @param candidates words to choose from for a misspelled one, the likeliest first
     */
    public static Optional<String> suggestion(
            String typed, Set<String> misspelled, Function<String, Collection<String>> candidates) {
        StringBuilder meant = new StringBuilder();
        int done = 0;
        for (Token token : Dutch.tokens(typed)) {
            Optional<String> nearest = Optional.of(token.word())
                    .filter(misspelled::contains)
                    .flatMap(word -> nearest(word, candidates.apply(word)));
            if (nearest.isPresent()) {
                meant.append(typed, done, token.start()).append(nearest.get());
                done = token.end();
            }
        }
        return done == 0
                ? Optional.empty()
                : Optional.of(meant.append(typed, done, typed.length()).toString());
    }

    private static Optional<String> nearest(String typed, Collection<String> candidates) {
        boolean compound = !Dutch.token(typed).parts().isEmpty();
        return candidates.stream()
                .filter(word -> !word.equals(typed) && EditDistance.mayBe(typed, word))
                .filter(word -> !compound || EditDistance.between(typed, word) <= MOST_IN_A_COMPOUND)
                .min(Comparator.comparingInt(word -> EditDistance.between(typed, word)));
    }
}
