package nl.buro3.productentool.page;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A copy, in this process, of something that employees keep; made at the first use. {@link LiveCopies} renews it. */
public final class LiveCopy<T> {

    private final String name;
    private final LongFunction<T> read;
    private final LiveCopies copies;
    private volatile @Nullable State<T> state;

    LiveCopy(String name, LongFunction<T> read, LiveCopies copies) {
        this.name = name;
        this.read = read;
        this.copies = copies;
    }

    /** What stands in the database, as far as this node knows: a second old at most. */
    public T current() {
        State<T> known = state;
        return known == null ? renew().content() : known.content();
    }

    String name() {
        return name;
    }

    /** Whether it was used already and is not of this revision. */
    boolean isOtherThan(long revision) {
        State<T> known = state;
        return known != null && known.revision() != revision;
    }

    /** Reads anew, one at a time, so that no older content comes after a newer one. */
    synchronized State<T> renew() {
        State<T> latest = copies.read(name, revision -> new State<>(revision, read.apply(revision)));
        state = latest;
        copies.noticed();
        return latest;
    }

    record State<T>(long revision, T content) {}
}
