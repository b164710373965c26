package nl.buro3.productentool.search.synonym;

import java.util.List;

/**
 * All synonyms at one moment, for who understands a query.
 *
 * @param version differs when anything changed
 */
public record SynonymSnapshot(long version, List<Group> groups) {

    /**
     * Who types one of these words or phrases means these others too. All are in lower case, with single spaces.
     *
     * @param typed what stands in a query
     * @param alsoFind what is found as well; may hold the typed word itself, which then adds nothing
     */
    public record Group(List<String> typed, List<String> alsoFind) {}
}
