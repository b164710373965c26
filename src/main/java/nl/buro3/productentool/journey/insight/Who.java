package nl.buro3.productentool.journey.insight;

import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;

/**
 * Whose visit it was, as far as is known: somebody who logged in or was recognised, somebody who held a link, or nobody
 * in particular.
 *
 * @param person the name of who logged in
 * @param organisation the customer company of the person or, where there is none, the one the link was made for
 * @param link the link through which the visit came last
 * @param recognised whether the browser is followed from visit to visit
 */
public record Who(
        @Nullable String person,
        @Nullable OrganisationRef organisation,
        @Nullable SharedLink link,
        boolean recognised) {

    /** The name under which employees know the visitor: of the person or of the link's recipient; null for nobody. */
    public @Nullable String name() {
        return person == null && link != null ? link.purpose().recipient() : person;
    }
}
