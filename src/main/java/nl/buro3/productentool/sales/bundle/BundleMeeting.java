package nl.buro3.productentool.sales.bundle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A meeting about a bundle: what was on its agenda then, and what was agreed. */
@Entity
@OffPages
class BundleMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "bundle_id")
    private long bundleId;

    private Instant at;

    @Column(name = "by_id")
    private @Nullable Long byId;

    private String agreed;

    @ElementCollection
    @CollectionTable(name = "bundle_topic", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<StoredTopic> topics = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected BundleMeeting() {}

    BundleMeeting(long bundle, Long by, Instant at, HeldMeeting held) {
        this.bundleId = bundle;
        this.byId = by;
        this.at = at;
        this.agreed = held.agreed();
        held.topics().forEach(topic -> topics.add(new StoredTopic(topic)));
    }

    HeldMeeting held() {
        return new HeldMeeting(
                Objects.requireNonNull(id),
                at,
                agreed,
                topics.stream().map(StoredTopic::topic).toList());
    }
}
