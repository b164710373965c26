package nl.buro3.productentool.search.dutch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the word from which another was made by an ending: vindbaarheid from vindbaar, vertaling from vertaal. */
final class Derivation {

    /** Endings before which the root may be spelled otherwise, as before an ending of inflection. */
    private static final List<String> VOWEL_ENDINGS = List.of("ing", "er", "erij", "aar", "ster");

    private static final List<String> WHOLE_ENDINGS = List.of("heid", "baar", "lijk", "achtig", "loos");

    private static final Map<String, String> VERBS = Map.of("isatie", "iseer", "icatie", "iceer", "atie", "eer");

    private static final int SHORTEST_ROOT = 4;

    private final Predicate<String> known;

    Derivation(Predicate<String> known) {
        this.known = known;
    }

    /** The known root of a word in its base form; that may have a root again. */
    Optional<String> root(String word) {
        return Stream.of(
                        cut(word, WHOLE_ENDINGS).map(UnaryOperator.identity()),
                        verb(word),
                        cut(word, VOWEL_ENDINGS).flatMap(cut -> Inflection.stems(cut).stream()))
                .flatMap(roots -> roots)
                .filter(root -> root.length() >= SHORTEST_ROOT && known.test(root))
                .findFirst();
    }

    private static Stream<String> cut(String word, List<String> endings) {
        return endings.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(cut -> cut.length() >= SHORTEST_ROOT - 1);
    }

    private static Stream<String> verb(String word) {
        return VERBS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .map(ending -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue());
    }
}
