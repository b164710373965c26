package nl.buro3.productentool.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;

/** Says how a query with typing errors was probably meant, by the words of the cards that it found. */
final class DidYouMean {

    private DidYouMean() {}

    /**
     * The query with its misspelled words replaced.
     *
     * @param misspelled the words that are nowhere as they are typed
     * @param vocabulary the words of the cards that were found, the best card's first
     */
    static Optional<String> suggestion(String typed, Set<String> misspelled, Collection<String> vocabulary) {
        StringBuilder meant = new StringBuilder();
        int done = 0;
        boolean changed = false;
        for (Token token : Dutch.tokens(typed)) {
            Optional<String> nearest =
                    misspelled.contains(token.word()) ? nearest(token.word(), vocabulary) : Optional.empty();
            if (nearest.isPresent()) {
                meant.append(typed, done, token.start()).append(nearest.get());
                done = token.end();
                changed = true;
            }
        }
        return changed ? Optional.of(meant.append(typed, done, typed.length()).toString()) : Optional.empty();
    }

    private static Optional<String> nearest(String typed, Collection<String> vocabulary) {
        List<String> near = vocabulary.stream()
                .filter(word -> TypingErrors.mayBe(typed, word))
                .toList();
        return near.stream().min(Comparator.comparingInt(word -> TypingErrors.between(typed, word)));
    }
}
