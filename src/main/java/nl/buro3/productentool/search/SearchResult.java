package nl.buro3.productentool.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.query.Understood;

/**
 * What was found.
 *
 * @param total how many cards in all
 * @param hits those of the page asked for
 * @param facets how many cards each value of each facet has, by facet and value, as if nothing had been chosen in that
 *     facet
 * @param match how near the cards are to the words
 * @param suggestion the query as it was probably meant, when words of it are nowhere
 * @param understood what the query says besides its words
 * @param isToldOf whether a card says where it matters what was asked, rather than somewhere in its text
 * @param beyond the card that answers best and does not fit in the price that the query names
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, Map<String, Long>> facets,
        Match match,
        Optional<String> suggestion,
        Understood understood,
        boolean isToldOf,
        Optional<CardSummary> beyond) {

    /** How far the search had to go to find something. */
    public enum Match {
        /** Every word was found, or none was given. */
        ALL_WORDS,
        /** Every word was found, allowing for typing errors. */
        SIMILAR_WORDS,
        /** Only some of the words were found; the rarest decide. */
        SOME_WORDS,
        /** What was asked for is not offered: no card names it, and those that were found only come near. */
        NEARBY
    }

    /**
     * A card that was found.
     *
     * @param name its name, in which the words that were found stand between {@link #MARK_START} and {@link #MARK_END}
     * @param summary its summary, marked likewise
     * @param passage a passage of its text with a word that was found, marked likewise; empty when name or summary have one
     */
    public record Hit(CardSummary card, String name, String summary, String passage) {

        /** The texts that hold words that were found. */
        public List<String> highlights() {
            return List.of(name, summary, passage).stream()
                    .filter(text -> text.contains(MARK_START))
                    .toList();
        }
    }

    /** How many cards each category has, by path, as if no category had been chosen. */
    public Map<String, Long> categoryCounts() {
        return counts(Facet.CATEGORY);
    }

    /** How many cards each value of a facet has, as if nothing had been chosen in it. */
    public Map<String, Long> counts(Facet facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    /** Begins a word that was searched for; a sign that no text holds. */
    public static final String MARK_START = "\uE000";

    /** Ends it. */
    public static final String MARK_END = "\uE001";
}
