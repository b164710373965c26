package nl.buro3.productentool.search;

import java.util.List;

/** Which cards are looked at most, said by who knows: among cards that answer equally well they go first. */
public interface Popularity {

    /** The numbers of some of the cards, the most looked at first; empty as long as nothing is known. */
    List<Long> mostLookedAt();
}
