package nl.buro3.productentool.bench;

import java.util.List;
import java.util.function.Consumer;

/** A search engine that is measured. */
interface Engine extends AutoCloseable {

    /** How many cards a page of results has. */
    int PAGE = 24;

    String name();

    /** Whether its index is its own, rather than that of another engine here. */
    default boolean hasOwnIndex() {
        return true;
    }

    /** Makes its index anew, of all these cards, ready to be searched. */
    void load(Cards cards) throws Exception;

    /** The best cards for what was typed, as a page of the overview needs them: with facets and highlights. */
    Answer search(String typed) throws Exception;

    /** What the index takes on disk. */
    long bytes() throws Exception;

    @Override
    void close();

    /** All cards there are, in order, each handed over once. */
    interface Cards {

        void forEach(Consumer<List<Card>> chunk);
    }

    /**
     * What was found.
     *
     * @param slugs of the first page, best first
     * @param facets how many different values the facets have
     * @param highlights how many fragments of the page have a word marked
     */
    record Answer(long total, List<String> slugs, int facets, int highlights) {}
}
