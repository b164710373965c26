package nl.buro3.productentool.search.merchandising;

/** Says which ways of typing are one query. The search's own analysis of words decides. */
public interface QueryKey {

    /** The same for two texts that are one query; empty for a text without a word. */
    String of(String text);
}
