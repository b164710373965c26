package nl.buro3.productentool.sales.ownership.event;

import nl.buro3.productentool.sales.ownership.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * An employee answered what a customer asked about what they have. Published in the transaction of the answer, once.
 *
 * @param product the number of the card; null once that is gone
 */
public record RequestAnswered(
        long request,
        long owned,
        long organisation,
        @Nullable Long product,
        RequestKind kind,
        boolean granted) {}
