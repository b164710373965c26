package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** A cache of something that is made of each segment of a Lucene index, and kept as long as the segment is open. */
final class PerSegment<T> {

    private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();
    private final Function<LeafReader, IndexReader.CacheHelper> segment;
    private final Maker<T> maker;

    private PerSegment(Function<LeafReader, IndexReader.CacheHelper> segment, Maker<T> maker) {
        this.segment = segment;
        this.maker = maker;
    }

    /** Made of the segment's core: deletions do not change it. */
    static <T> PerSegment<T> ofCore(Maker<T> maker) {
        return new PerSegment<>(LeafReader::getCoreCacheHelper, maker);
    }

    /** Made of the segment without what was deleted: made anew after each deletion. */
    static <T> PerSegment<T> ofReader(Maker<T> maker) {
        return new PerSegment<>(LeafReader::getReaderCacheHelper, maker);
    }

    /** What was made of this segment, or is now. */
    T of(LeafReader reader) {
        IndexReader.CacheHelper helper = segment.apply(reader);
        T known = made.get(helper.getKey());
        return known != null ? known : made.computeIfAbsent(helper.getKey(), key -> make(reader, helper));
    }

    private T make(LeafReader reader, IndexReader.CacheHelper helper) {
        try {
            T fresh = maker.make(reader);
            helper.addClosedListener(made::remove);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it. */
    interface Maker<T> {
        T make(LeafReader reader) throws IOException;
    }
}
