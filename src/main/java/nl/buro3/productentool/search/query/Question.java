package nl.buro3.productentool.search.query;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.Facet;

/**
 * What cards are looked for.
 *
 * @param must what each has to have
 * @param bonus what counts besides
 * @param without what none may have
 * @param choices what was chosen in facets; a facet without a choice is absent
 */
public record Question(Wanted must, List<Wanted> bonus, List<Wanted> without, Map<Facet, Wanted> choices) {

    /** Nothing but this. */
    public static Question of(Wanted must) {
        return new Question(must, List.of(), List.of(), Map.of());
    }
}
