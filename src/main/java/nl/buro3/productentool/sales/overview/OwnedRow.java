package nl.buro3.productentool.sales.overview;

import nl.buro3.productentool.sales.ownership.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A line of what organisations have.
 *
 * @param handle of the organisation
 * @param specialist who looks after it; null for nobody
 */
public record OwnedRow(
        long id,
        String organisation,
        String handle,
        String product,
        Terms terms,
        @Nullable String specialist) {}
