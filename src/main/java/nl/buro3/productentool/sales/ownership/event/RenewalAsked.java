package nl.buro3.productentool.sales.ownership.event;

import nl.buro3.productentool.sales.ownership.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A customer asked to renew, change or stop what they have. Published in the transaction of the request, once.
 *
 * @param product the number of the card; null once that is gone
 * @param person the number of who asked
 */
public record RenewalAsked(
        long request,
        long owned,
        long organisation,
        @Nullable Long product,
        long person,
        RequestKind kind) {}
