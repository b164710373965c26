package nl.buro3.productentool.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what readers did. When a method returns, it is committed. */
@Service
class Recorder {

    private static final int ATTEMPTS = 3;

    private final VisitStore visits;
    private final TouchpointStore touchpoints;
    private final Catalog catalog;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Recorder(
            VisitStore visits,
            TouchpointStore touchpoints,
            Catalog catalog,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.visits = visits;
        this.touchpoints = touchpoints;
        this.catalog = catalog;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Stores a batch; what is stored already is passed over.
     *
     * @return the visit in which it was stored: the reader's, or a new one where that is another person's
     * @throws RejectedBatch when one of its products does not exist; nothing is stored then
     */
    VisitToken record(Reader reader, List<IncomingTouchpoint> batch) {
        if (batch.isEmpty()) {
            return reader.visit();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> store(reader, batch)));
            } catch (DataIntegrityViolationException | TransientDataAccessException e) {
                // Two requests brought the same event at once, or a product just disappeared.
                giveUpAfter(attempt);
            }
        }
    }

    private static void giveUpAfter(int attempt) {
        if (attempt == ATTEMPTS) {
            throw RejectedBatch.because(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
    }

    private VisitToken store(Reader sender, List<IncomingTouchpoint> batch) {
        Map<String, Long> products = products(batch);
        Set<UUID> known =
                touchpoints.stored(batch.stream().map(IncomingTouchpoint::id).toList());
        Collection<IncomingTouchpoint> fresh = batch.stream()
                .filter(event -> !known.contains(event.id()))
                .collect(Collectors.toMap(IncomingTouchpoint::id, e -> e, (a, b) -> a, LinkedHashMap::new))
                .values();
        Reader reader = visits.inOwnVisit(sender);
        if (!fresh.isEmpty()) {
            add(reader, fresh, products);
        }
        return reader.visit();
    }

    private void add(Reader reader, Collection<IncomingTouchpoint> fresh, Map<String, Long> products) {
        Instant now = clock.instant();
        long first = fresh.stream().mapToLong(IncomingTouchpoint::before).max().orElse(0);
        long last = fresh.stream().mapToLong(IncomingTouchpoint::before).min().orElse(0);
        visits.touch(reader, now.minusMillis(first), now.minusMillis(last));
        UUID visit = reader.visit().id();
        Long link = visits.find(visit).map(VisitStore.Known::link).orElse(null);
        touchpoints.add(fresh.stream()
                .map(event -> new Touchpoint(
                        event.id(),
                        visit,
                        null,
                        event.type(),
                        now.minusMillis(event.before()),
                        event.product() == null ? null : products.get(event.product()),
                        link,
                        event.subject(),
                        event.amount(),
                        false))
                .toList());
    }

    private Map<String, Long> products(List<IncomingTouchpoint> batch) {
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
