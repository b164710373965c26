package nl.buro3.productentool.shell.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.storage.Unavailable;

/**
 * A cache of what is made from the portal's content: dropped when the content changes, on any node, and at midnight.
 * While the database is away it gives what it has, however old.
 */
public final class ContentCache<K, V> {

    /** For what is changed in the database by hand. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ContentChanges changes;
    private final Clock clock;
    private final Predicate<V> lasts;
    private final Cache<K, Kept<V>> all;

    /**
     * Keeps nothing yet.
     *
     * @param lasts whether something depends on that content alone; what does not is made anew each time
     * @param most bytes in all; what was not asked for longest goes first
     * @param bytes of one
     */
    public ContentCache(ContentChanges changes, Clock clock, Predicate<V> lasts, long most, Weigher<K, V> bytes) {
        this.changes = changes;
        this.clock = clock;
        this.lasts = lasts;
        this.all = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K key, Kept<V> kept) -> bytes.weigh(key, kept.content))
                .build();
    }

    /** @param version of the content when it was made */
    private record Kept<V>(V content, long version, Instant at) {

        boolean isOf(long present, Clock clock) {
            Instant now = clock.instant();
            return version == present
                    && now.isBefore(at.plus(LONGEST))
                    && LocalDate.ofInstant(now, clock.getZone()).equals(LocalDate.ofInstant(at, clock.getZone()));
        }
    }

    /** Makes something. */
    public interface Making<V, X extends Exception> {
        V make() throws X;
    }

    /** What is kept for the key and holds still. */
    Optional<V> kept(K key) {
        Kept<V> kept = all.getIfPresent(key);
        return kept != null && kept.isOf(changes.version(), clock) ? Optional.of(kept.content) : Optional.empty();
    }

    /** What is kept for the key, or else is made now. */
    public <X extends Exception> V get(K key, Making<V, X> making) throws X {
        long version = changes.version();
        Kept<V> kept = all.getIfPresent(key);
        if (kept != null && kept.isOf(version, clock)) {
            return kept.content;
        }
        try {
            Instant at = clock.instant();
            V made = making.make();
            if (lasts.test(made) && changes.areSettled()) {
                all.put(key, new Kept<>(made, version, at));
            }
            return made;
        } catch (RuntimeException e) {
            if (kept != null && Unavailable.isCauseOf(e)) {
                return kept.content;
            }
            throw e;
        }
    }
}
