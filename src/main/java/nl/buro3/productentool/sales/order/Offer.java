package nl.buro3.productentool.sales.order;

import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.sales.bundle.BundleLine;

/**
 * What would be ordered, and what it costs now.
 *
 * @param rest what of a bundle has no fixed price: a quote is asked for it in the same step
 */
public record Offer(List<OrderLine> lines, OrderSums sums, List<Unpriced> rest) {

    /** A line of a bundle that needs a quote, with the name of its card. */
    public record Unpriced(BundleLine line, String name) {}

    /** The same for the same amounts and the same rest: what was seen is compared with what would be ordered by it. */
    public String fingerprint() {
        return rest.isEmpty()
                ? sums.fingerprint()
                : sums.fingerprint()
                        + rest.stream()
                                .map(each -> "?" + each.line().product() + "*"
                                        + each.line().amount())
                                .collect(Collectors.joining());
    }
}
