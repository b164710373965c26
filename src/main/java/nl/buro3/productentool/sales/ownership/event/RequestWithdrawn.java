package nl.buro3.productentool.sales.ownership.event;

import nl.buro3.productentool.sales.ownership.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A customer took back what they asked about what they have, before it was answered. Published in the transaction of that,
 * once.
 *
 * @param product the number of the card; null once that is gone
 * @param person the number of who took it back
 */
public record RequestWithdrawn(
        long request,
        long owned,
        long organisation,
        @Nullable Long product,
        long person,
        RequestKind kind) {}
