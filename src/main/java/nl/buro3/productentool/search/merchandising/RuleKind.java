package nl.buro3.productentool.search.merchandising;

/** What a rule does for its query. */
public enum RuleKind {
    /** The card comes first, found or not; several in the order of their places. */
    PIN,
    /** The card comes before all others that were found. */
    BOOST,
    /** The card is not shown. */
    HIDE,
    /** Who sends the query is led to another page. */
    REDIRECT;

    /** Whether it is about a card. */
    public boolean isAboutCard() {
        return this != REDIRECT;
    }
}
