package nl.buro3.productentool.sales.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.sales.bundle.HeldMeeting.Topic;
import nl.buro3.productentool.sales.bundle.event.BundleTakenToMeeting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bundles as the agenda of a meeting, and what was agreed there. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BundleMeetings {

    private final Bundles bundles;
    private final StoredBundles stored;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BundleMeetings(
            Bundles bundles, StoredBundles stored, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.bundles = bundles;
        this.stored = stored;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the next meeting is about.
     *
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Agenda agenda(long bundle) {
        return new Agenda(
                bundles.of(bundle),
                meetings.findFirstByBundleIdOrderByIdDesc(bundle).map(BundleMeeting::held));
    }

    /**
     * Keeps what was agreed about the lines as they are now.
     *
     * @param last the number of the meeting before that was looked at; 0 for none
     * @param agreed in general, or empty
     * @param about what was agreed about a card, given its number; or empty
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     * @throws StaleBundleException when a meeting was kept meanwhile, as by a second click
     */
    public void keep(long bundle, long last, String agreed, LongFunction<String> about) {
        Account me = Bundles.me();
        Bundle discussed = stored.forChange(bundle)
                .filter(found -> found.isFor(me))
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle));
        long known = meetings.findFirstByBundleIdOrderByIdDesc(bundle)
                .map(meeting -> meeting.held().id())
                .orElse(0L);
        if (known != last) {
            throw new StaleBundleException(bundle);
        }
        Instant now = clock.instant();
        List<Topic> topics = discussed.lines().all().stream()
                .map(line -> new Topic(line, about.apply(line.product())))
                .toList();
        meetings.save(new BundleMeeting(bundle, me.id(), now, new HeldMeeting(0, now, agreed, topics)));
        tell(discussed, me, now, topics);
    }

    private void tell(Bundle discussed, Account by, Instant now, List<Topic> topics) {
        events.publishEvent(new BundleTakenToMeeting(
                discussed.id(),
                discussed.head().organisation(),
                by.id(),
                now,
                topics.stream().map(topic -> topic.line().product()).toList()));
    }
}
