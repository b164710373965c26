package nl.buro3.productentool.sales.ownership;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A customer asked to renew, change or stop what they have. Published in the transaction of the request, once.
 *
 * @param product the number of the card; null once that is gone
 * @param person the number of who asked
 */
@NamedInterface("events")
public record RenewalAsked(
        long request,
        long owned,
        long organisation,
        @Nullable Long product,
        long person,
        RequestKind kind) {}
