package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the index as it is now, and keeps what was opened last: that can be read also when its files are gone, and answers
 * while the index is made anew.
 */
final class LuceneReaders {

    private static final Logger log = LoggerFactory.getLogger(LuceneReaders.class);

    private final Supplier<IndexReader> present;
    private volatile @Nullable IndexReader last;
    private volatile boolean held;

    /** @param present opens the index as it is now */
    LuceneReaders(Supplier<IndexReader> present) {
        this.present = present;
    }

    /** From now on what is kept answers. */
    void hold() {
        held = true;
    }

    /** From now on the index answers again. */
    void release() {
        held = false;
    }

    /** To be closed by who asks. */
    IndexReader open() throws IOException {
        if (held) {
            IndexReader kept = kept();
            if (kept != null) {
                return kept;
            }
        }
        try {
            IndexReader reader = present.get();
            keep(reader);
            return reader;
        } catch (RuntimeException e) {
            IndexReader kept = kept();
            if (kept == null) {
                throw e;
            }
            log.debug("The index cannot be opened; what was read last answers", e);
            return kept;
        }
    }

    /** A reader of its own for one who asks. */
    private synchronized @Nullable IndexReader kept() throws IOException {
        IndexReader known = last;
        return known == null ? null : new MultiReader(new IndexReader[] {known}, false);
    }

    private void keep(IndexReader reader) throws IOException {
        IndexReader known = last;
        if (known != null && isSame(known.leaves(), reader.leaves())) {
            return;
        }
        synchronized (this) {
            IndexReader before = last;
            reader.incRef();
            last = reader;
            if (before != null) {
                before.decRef();
            }
        }
    }

    private static boolean isSame(List<LeafReaderContext> some, List<LeafReaderContext> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int segment = 0; segment < some.size(); segment++) {
            LeafReader reader = some.get(segment).reader();
            if (!reader.equals(others.get(segment).reader())) {
                return false;
            }
        }
        return true;
    }
}
