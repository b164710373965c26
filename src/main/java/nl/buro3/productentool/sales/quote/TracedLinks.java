package nl.buro3.productentool.sales.quote;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<Long, Long> made = new HashMap<>();
        quote.lines().forEach(line -> {
            Long product = line.productId();
            if (product != null) {
                line.leadBy(made.computeIfAbsent(
                        product, card -> links.create(card, purpose).id()));
            }
        });
    }

    /** The numbers of the links of a quote's lines, by the handles of these. */
    static Map<String, Long> of(Quote quote) {
        Map<String, Long> traced = new HashMap<>();
        quote.lines()
                .forEach(line -> Optional.ofNullable(line.link()).ifPresent(link -> traced.put(line.handle(), link)));
        return traced;
    }

    /** The addresses of these links by their numbers, for a page that their quote's reader may see. */
    Map<Long, String> paths(Collection<Long> traced) {
        return traced.isEmpty() ? Map.of() : links.paths(traced);
    }
}
