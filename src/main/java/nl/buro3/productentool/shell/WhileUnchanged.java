package nl.buro3.productentool.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import nl.buro3.productentool.search.upkeep.ContentChanges;

/** Keeps what was made from the portal's content as long as nothing of that content changed, here or on another node. */
final class WhileUnchanged<K, V> {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ContentChanges changes;
    private final Cache<K, Kept<V>> all;

    /**
     * Keeps nothing yet.
     *
     * @param most bytes in all; what was not asked for longest goes first
     * @param bytes of one
     */
    WhileUnchanged(ContentChanges changes, long most, Weigher<K, V> bytes) {
        this.changes = changes;
        this.all = Caffeine.newBuilder()
                .maximumWeight(most)
                .expireAfterWrite(LONGEST) // for what is changed in the database by hand
                .weigher((K key, Kept<V> kept) -> bytes.weigh(key, kept.content))
                .build();
    }

    /** @param version of the content when it was made */
    private record Kept<V>(V content, long version) {}

    /** Makes something. */
    interface Making<V, X extends Exception> {
        V make() throws X;
    }

    /** What is kept for the key, or else is made now. */
    <X extends Exception> V get(K key, Making<V, X> making) throws X {
        long version = changes.version();
        Kept<V> kept = all.getIfPresent(key);
        if (kept != null && kept.version == version) {
            return kept.content;
        }
        V made = making.make();
        if (changes.areSettled()) {
            all.put(key, new Kept<>(made, version));
        }
        return made;
    }
}
