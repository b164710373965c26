package nl.buro3.productentool.search.query;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.Facet;

/**
 * What cards are looked for.
 *
 * @param must what each has to have
 * @param should what counts besides
 * @param mustNot what none may have
 * @param choices what was chosen in facets; a facet without a choice is absent
 */
public record IndexQuery(Clause must, List<Clause> should, List<Clause> mustNot, Map<Facet, Clause> choices) {

    /** Nothing but this. */
    public static IndexQuery of(Clause must) {
        return new IndexQuery(must, List.of(), List.of(), Map.of());
    }
}
