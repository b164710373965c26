package nl.buro3.productentool.search.index;

import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The search index as a whole. */
@NamedInterface("index")
@Service
public class SearchIndex {

    private final IndexBuilder builder;
    private final IndexKeeper keeper;

    SearchIndex(IndexBuilder builder, IndexKeeper keeper) {
        this.builder = builder;
        this.keeper = keeper;
    }

    /**
     * How the index is.
     *
     * @param cards how many are in it
     * @param inDatabase how many there are
     * @param busy whether it is being written anew
     * @param written how many cards were written since that began
     */
    public record State(long cards, long inDatabase, boolean busy, long written) {}

    /** How it is now. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public State state() {
        return new State(builder.cardsInIndex(), builder.cardsInDatabase(), keeper.isBusy(), builder.written());
    }

    /** Begins to write every entry anew; searches go on. Does nothing while that is going on already. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void beginAnew() {
        keeper.beginBringingUpToDate();
    }

    /** Writes every entry anew and waits for it; searches go on. */
    public void rebuild() {
        try {
            builder.bringUpToDate();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while writing the search index", e);
        }
    }
}
