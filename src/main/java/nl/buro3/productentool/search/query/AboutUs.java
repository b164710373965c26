package nl.buro3.productentool.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.search.dutch.Dutch;

/**
 * Tells when somebody asks not for a card but for the house behind them: a number to call, an address, opening hours, a
 * quote. Which words ask for that, and which may stand beside them, is in {@code search/about-us.txt}.
 */
final class AboutUs {

    private static final WordLists LISTS = new WordLists("search/about-us.txt");
    private static final Set<String> FOR = Set.of("voor", "over", "met", "for", "about", "with", "van", "on");

    private AboutUs() {}

    private static boolean is(String list, String word) {
        return LISTS.is(list, word);
    }

    /** Whether all that was typed asks for the house. */
    static boolean isAskedIn(String typed) {
        return isAsked(words(typed));
    }

    /** What a talk, a quote or an answer is wanted about: "offerte voor een webshop" is about a webshop. */
    static Optional<String> subject(String typed) {
        return about(words(typed));
    }

    /** As they are written, without what stands behind an apostrophe: what's is what. */
    private static List<String> words(String typed) {
        return Dutch.written(typed).stream()
                .map(word -> word.replaceFirst("['’].*", ""))
                .toList();
    }

    private static boolean isAsked(List<String> words) {
        boolean addressed = words.stream().anyMatch(AboutUs::isUs);
        return words.stream().anyMatch(word -> is("asked", word) || (addressed && is("only with a word for us", word)))
                && words.stream().allMatch(AboutUs::mayStand);
    }

    /** Such as jullie, or a word of the house's name. */
    private static boolean isUs(String word) {
        return is("us", word) || Dutch.written(House.current().name()).contains(word);
    }

    private static boolean mayStand(String word) {
        if (is("not about us", word)) {
            return false;
        }
        return LISTS.has(word) || isUs(word) || Dutch.tokens(word).stream().allMatch(Dutch::isWeak);
    }

    private static Optional<String> about(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            List<String> before = words.subList(0, i);
            if (FOR.contains(words.get(i))
                    && before.stream().anyMatch(word -> is("about something", word))
                    && before.stream().allMatch(AboutUs::mayStand)) {
                return Optional.of(String.join(" ", words.subList(i + 1, words.size())));
            }
        }
        return Optional.empty();
    }
}
