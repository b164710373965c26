package nl.buro3.productentool.sales.quote;

import java.util.HashMap;
import java.util.Map;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.ShareLinks;
import org.springframework.stereotype.Component;

/** Lets the lines of a quote lead to their cards by links of their own: who opens one comes from this quote. */
@Component
class TracedLinks {

    private final ShareLinks links;

    TracedLinks(ShareLinks links) {
        this.links = links;
    }

    /** One for each card; when the quote is sent. */
    void make(Quote quote) {
        LinkPurpose purpose =
                new LinkPurpose(quote.customer().contact(), quote.number(), QuoteSteps.organisation(quote));
        Map<Long, String> paths = new HashMap<>();
        quote.lines().forEach(line -> {
            Long product = line.productId();
            if (product != null) {
                line.leadBy(paths.computeIfAbsent(
                        product, card -> links.create(card, purpose).path()));
            }
        });
    }
}
