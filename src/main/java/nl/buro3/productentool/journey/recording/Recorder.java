package nl.buro3.productentool.journey.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.journey.JourneyProperties;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.sharing.SharedLink;
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
    private final CountedTouchpoints counting;
    private final BatchNames names;
    private final Clock clock;
    private final int mostOfVisit;
    private final TransactionTemplate transaction;

    Recorder(
            VisitStore visits,
            TouchpointStore touchpoints,
            CountedTouchpoints counting,
            BatchNames names,
            JourneyProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.visits = visits;
        this.touchpoints = touchpoints;
        this.counting = counting;
        this.names = names;
        this.mostOfVisit = properties.limits().visit();
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Stores a batch; what is stored already is passed over.
     *
     * @return the visit in which it was stored: the reader's, or a new one where that is another person's
     * @throws RejectedBatch when one of its products does not exist or the visit is full; nothing is stored then
     */
    VisitToken record(TouchpointSender reader, List<IncomingTouchpoint> batch) {
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

    private VisitToken store(TouchpointSender sender, List<IncomingTouchpoint> batch) {
        Map<String, Long> products = names.products(batch);
        Map<String, SharedLink> links = names.links(batch);
        List<IncomingTouchpoint> fresh = fresh(batch, links);
        TouchpointSender reader = visits.inOwnVisit(sender);
        if (!fresh.isEmpty()) {
            add(reader, fresh, products, links);
        }
        return reader.visit();
    }

    /** What is not stored yet, each once; the opening of a link that nobody made is passed over. */
    private List<IncomingTouchpoint> fresh(List<IncomingTouchpoint> batch, Map<String, SharedLink> links) {
        Set<UUID> known =
                touchpoints.stored(batch.stream().map(IncomingTouchpoint::id).toList());
        return batch.stream()
                .filter(event -> !known.contains(event.id()))
                .filter(event -> event.type() != TouchpointType.LINK_OPENED || links.containsKey(event.subject()))
                .collect(Collectors.toMap(IncomingTouchpoint::id, e -> e, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void add(
            TouchpointSender reader,
            List<IncomingTouchpoint> fresh,
            Map<String, Long> products,
            Map<String, SharedLink> links) {
        Instant now = clock.instant();
        long first = fresh.stream().mapToLong(IncomingTouchpoint::before).max().orElse(0);
        long last = fresh.stream().mapToLong(IncomingTouchpoint::before).min().orElse(0);
        visits.touch(reader, now.minusMillis(first), now.minusMillis(last));
        UUID visit = reader.visit().id();
        if (touchpoints.inVisit(visit) + fresh.size() > mostOfVisit) {
            throw RejectedBatch.because(HttpStatus.CONFLICT, "visit-full");
        }
        fresh.stream()
                .filter(event -> event.type() == TouchpointType.LINK_OPENED)
                .min(Comparator.comparingLong(IncomingTouchpoint::before))
                .map(latest -> links.get(latest.subject()))
                .ifPresent(link -> visits.tie(visit, link.id()));
        Long link = visits.find(visit).map(VisitStore.Known::link).orElse(null);
        touchpoints.add(fresh.stream()
                .map(event -> event.type() == TouchpointType.LINK_OPENED
                        ? opening(event, visit, Objects.requireNonNull(links.get(event.subject())), now)
                        : touchpoint(event, visit, products, link, now))
                .toList());
        if (fresh.stream().map(IncomingTouchpoint::type).anyMatch(CountedTouchpoints::concerns)) {
            counting.decide(visit);
        }
    }

    private static Touchpoint touchpoint(
            IncomingTouchpoint event, UUID visit, Map<String, Long> products, @Nullable Long link, Instant now) {
        return new Touchpoint(
                event.id(),
                visit,
                null,
                event.type(),
                now.minusMillis(event.before()),
                event.product() == null ? null : products.get(event.product()),
                link,
                event.subject(),
                event.amount(),
                false);
    }

    private static Touchpoint opening(IncomingTouchpoint event, @Nullable UUID visit, SharedLink link, Instant now) {
        return new Touchpoint(
                event.id(),
                visit,
                null,
                TouchpointType.LINK_OPENED,
                now.minusMillis(event.before()),
                link.productId(),
                link.id(),
                "",
                null,
                false);
    }

    /**
     * Stores that links were opened by a browser whose user does not want to be followed: without a visit. Who they are
     * cannot be told apart, so within ten minutes one opening of a link is kept.
     */
    void recordOpenings(List<IncomingTouchpoint> openings) {
        Map<String, SharedLink> links = names.links(openings);
        Instant now = clock.instant();
        for (IncomingTouchpoint event : fresh(openings, links)) {
            SharedLink link = Objects.requireNonNull(links.get(event.subject()));
            Touchpoint opening = opening(event, null, link, now);
            if (!touchpoints.openedApart(link.id(), opening.at(), CountedTouchpoints.SAME_OPENING)) {
                touchpoints.add(opening);
            }
        }
    }
}
