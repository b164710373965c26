package nl.buro3.productentool.search.synonym;

/** In which direction words stand for each other. */
public enum SynonymKind {
    /** They mean the same: who types one finds all. */
    BOTH_WAYS,
    /** Who types one of the first finds the second as well, and not the other way round. */
    ONE_WAY
}
