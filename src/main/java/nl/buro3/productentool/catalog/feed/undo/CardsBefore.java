package nl.buro3.productentool.catalog.feed.undo;

import java.util.List;

/** Keeps what cards held before and after an import. One may keep it elsewhere, such as in the history of the cards. */
interface CardsBefore {

    void keep(long imported, List<KeptCard> cards);

    /**
     * The next cards of an import that are not undone, by their number.
     *
     * @param after behind this number; 0 for the first
     */
    List<KeptCard> next(long imported, long after, int most);

    /** How many cards of an import are not undone and can be. */
    long waiting(long imported);

    /** This card of the import is as it was before. */
    void undone(long imported, long product);

    /** Forgets all but the latest imports. */
    void keepLatest(int imports);
}
