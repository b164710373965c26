package nl.buro3.productentool.journey.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What browsers call products and links, in the numbers of the database. */
@Component
class BatchNames {

    private final Catalog catalog;
    private final ShareLinks links;

    BatchNames(Catalog catalog, ShareLinks links) {
        this.catalog = catalog;
        this.links = links;
    }

    /** The links whose opening a batch reports, by token; those that nobody made are left out. */
    Map<String, SharedLink> links(List<IncomingTouchpoint> batch) {
        Map<String, SharedLink> known = new HashMap<>();
        batch.stream()
                .filter(event -> event.type() == TouchpointType.LINK_OPENED)
                .map(IncomingTouchpoint::subject)
                .distinct()
                .forEach(token -> links.cameThrough(token).ifPresent(link -> known.put(token, link)));
        return known;
    }

    /**
     * The numbers of a batch's products, by slug.
     *
     * @throws RejectedBatch when one of them does not exist
     */
    Map<String, Long> products(List<IncomingTouchpoint> batch) {
        Set<String> slugs = batch.stream()
                .map(IncomingTouchpoint::product)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Long> ids = new HashMap<>(slugs.isEmpty() ? Map.of() : catalog.idsOf(slugs));
        for (int i = 0; i < batch.size(); i++) {
            String slug = batch.get(i).product();
            if (slug != null && !ids.containsKey(slug)) {
                ids.put(slug, renamed(i + 1, slug));
            }
        }
        return ids;
    }

    /** The product whose address was this one when the page was opened. */
    private long renamed(int place, String slug) {
        @Nullable
        Long id = catalog.movedTo(slug)
                .map(present -> catalog.idsOf(Set.of(present)).get(present))
                .orElse(null);
        if (id == null) {
            throw RejectedBatch.event(place, "product", slug);
        }
        return id;
    }
}
