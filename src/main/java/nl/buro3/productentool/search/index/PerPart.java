package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Something that is made of each part of a Lucene index, and kept as long as the part is open. */
final class PerPart<T> {

    private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();
    private final Function<LeafReader, IndexReader.CacheHelper> part;
    private final Maker<T> maker;

    private PerPart(Function<LeafReader, IndexReader.CacheHelper> part, Maker<T> maker) {
        this.part = part;
        this.maker = maker;
    }

    /** Of what was written in the part, which never changes. */
    static <T> PerPart<T> asWritten(Maker<T> maker) {
        return new PerPart<>(LeafReader::getCoreCacheHelper, maker);
    }

    /** Of what is left in the part, until something is deleted from it. */
    static <T> PerPart<T> asItIs(Maker<T> maker) {
        return new PerPart<>(LeafReader::getReaderCacheHelper, maker);
    }

    /** That of a part. */
    T of(LeafReader reader) {
        IndexReader.CacheHelper helper = part.apply(reader);
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
