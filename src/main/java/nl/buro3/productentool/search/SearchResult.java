package nl.buro3.productentool.search;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;

/**
 * What was found.
 *
 * @param total how many cards in all
 * @param hits those of the page asked for
 * @param categoryCounts how many cards each category has, by path, as if no category had been chosen
 * @param match how near the cards are to the words
 */
public record SearchResult(long total, List<Hit> hits, Map<String, Long> categoryCounts, Match match) {

    /** How far the search had to go to find something. */
    public enum Match {
        /** Every word was found, or none was given. */
        ALL_WORDS,
        /** Every word was found, allowing for typing errors. */
        SIMILAR_WORDS,
        /** Only some of the words were found. */
        SOME_WORDS
    }

    /**
     * A card that was found.
     *
     * @param highlights fragments of name, summary and description that hold the words, each of which stands between
     *     {@link #MARK_START} and {@link #MARK_END}
     */
    public record Hit(CardSummary card, List<String> highlights) {}

    /** Begins a word that was searched for; a sign that no text holds. */
    public static final String MARK_START = "\uE000";

    /** Ends it. */
    public static final String MARK_END = "\uE001";
}
