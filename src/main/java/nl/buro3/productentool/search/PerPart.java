package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Something that is made of each part of a Lucene index, and kept as long as the part is open: a part never changes. */
final class PerPart<T> {

    private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();
    private final Maker<T> maker;

    PerPart(Maker<T> maker) {
        this.maker = maker;
    }

    /** That of a part. */
    T of(LeafReader reader) {
        IndexReader.CacheHelper part = reader.getCoreCacheHelper();
        T known = made.get(part.getKey());
        return known != null ? known : made.computeIfAbsent(part.getKey(), key -> make(reader, part));
    }

    private T make(LeafReader reader, IndexReader.CacheHelper part) {
        try {
            T fresh = maker.make(reader);
            part.addClosedListener(made::remove);
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
