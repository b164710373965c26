package nl.buro3.productentool.search;

/** The names of the analysers, apart from what a backend makes of them. */
final class Analysis {

    /** Dutch text: without stop words, stemmed. */
    static final String DUTCH = "dutch";

    /** Beginnings of words, for what is being typed. */
    static final String PREFIX = "prefix";

    /** Words as they are written, folded to lower case without accents. */
    static final String WORDS = "words";

    /** For sorting by name. */
    static final String SORT = "sort";

    private Analysis() {}
}
