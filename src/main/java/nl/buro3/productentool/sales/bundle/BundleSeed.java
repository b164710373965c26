package nl.buro3.productentool.sales.bundle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.sales.bundle.HeldMeeting.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo bundles in, one of which was the agenda of a meeting. */
@Component
@Transactional
@Order(DemoPart.BUNDLES)
public class BundleSeed implements DemoPart {

    private final StoredBundles stored;
    private final Meetings meetings;
    private final People people;
    private final Catalog catalog;
    private final Clock clock;

    BundleSeed(StoredBundles stored, Meetings meetings, People people, Catalog catalog, Clock clock) {
        this.stored = stored;
        this.meetings = meetings;
        this.people = people;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bundles";
    }

    /** Loads {@code demo/bundles.yaml}, after the catalogue and the people. */
    @Override
    public void load() {
        DataFiles.list("demo/bundles.yaml", BundleEntry.class).forEach(this::load);
    }

    private void load(BundleEntry entry) {
        Account by = people.findByEmail(entry.by()).map(Person::account).orElseThrow();
        Instant begun = clock.instant().minus(Duration.ofHours(entry.hoursAgo()));
        Map<String, Long> products =
                catalog.idsOf(entry.lines().stream().map(LineEntry::product).toList());
        Bundle bundle = new Bundle(entry.name(), by, begun).asDemo();
        bundle.write(
                new BundleLines(
                        entry.lines().stream().map(line -> line.line(products)).toList()),
                by,
                begun);
        if (Boolean.TRUE.equals(entry.shared())) {
            bundle.share(by, begun);
        }
        stored.saveAndFlush(bundle);
        if (entry.agreed() != null) {
            meetings.save(
                    new BundleMeeting(bundle.id(), by.id(), begun.plus(Duration.ofHours(20)), entry.held(products)));
        }
    }

    @Override
    public long size() {
        return stored.countByDemoTrue();
    }

    @Override
    public void remove() {
        stored.deleteDemo();
    }

    record BundleEntry(
            String name,
            String by,
            int hoursAgo,
            @Nullable Boolean shared,
            @Nullable String agreed,
            List<LineEntry> lines) {

        /** A meeting at which the last line was not there yet. */
        HeldMeeting held(Map<String, Long> products) {
            return new HeldMeeting(
                    0,
                    Instant.EPOCH,
                    Objects.requireNonNullElse(agreed, ""),
                    lines.stream()
                            .limit(lines.size() - 1L)
                            .map(line -> new Topic(line.line(products), Objects.requireNonNullElse(line.agreed(), "")))
                            .toList());
        }
    }

    record LineEntry(
            String product,
            @Nullable Integer amount,
            @Nullable String note,
            @Nullable String agreed) {

        BundleLine line(Map<String, Long> products) {
            return new BundleLine(
                    Objects.requireNonNull(products.get(product), product),
                    Objects.requireNonNullElse(amount, 1),
                    Objects.requireNonNullElse(note, ""));
        }
    }
}
