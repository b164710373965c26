package nl.buro3.productentool.catalog.feed.out;

import nl.buro3.productentool.catalog.ProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which cards are exported.
 *
 * @param status of this status only; null for any
 * @param typed what their name holds, in any case; empty for any
 */
public record ExportQuery(@Nullable ProductStatus status, String typed) {

    public static final ExportQuery ALL = new ExportQuery(null, "");
}
