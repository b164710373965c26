package nl.buro3.productentool.search.index;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.IndexQuery;

/** The index of the cards, of which only the published ones are found. Every backend answers the same. */
public interface CardIndex {

    /**
     * What was found.
     *
     * @param isAnything whether there are cards, or would be if nothing had been chosen in facets
     * @param counts how many cards each value of each facet has, by {@link Facet#term}, as if nothing had been chosen in
     *     that facet
     */
    record Found(long total, boolean isAnything, List<FoundCard> cards, Map<String, Long> counts) {}

    /** A card that was found, with its description as plain text. */
    record FoundCard(CardSummary card, String description) {}

    /**
     * The cards that answer, in this order, from one of them on; by relevance is in the natural order without scores.
     *
     * @param least where fewer match, the cards themselves and the counts of facets may be left out
     */
    Found find(IndexQuery query, Order order, int offset, int size, int least);

    /** The best cards. */
    List<CardSummary> best(Clause wanted, int most);

    /** How many there are. */
    long count(Clause wanted);

    /** Words of names, keywords and summaries that may be meant by one with typing errors, the likeliest first. */
    List<String> wordsLike(String word);

    /** Answers from what there is now, until it is released: the index is made anew. */
    default void hold() {}

    /** Answers from the index again. */
    default void release() {}

    /** What comes first. */
    enum Order {
        /** What scores most, then what is more complete, then by name. */
        SCORE,
        /** As in the categories. */
        NATURAL,
        NAME,
        /** The cheapest; what has no price comes last. */
        PRICE
    }
}
