package nl.buro3.productentool.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buro3.productentool.search.query.Clause.Term;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Postings and inverse document frequency of terms, in memory up to a size: of each segment for good, and over all
 * segments until there is another one.
 */
final class LuceneTerms {

    private static final long MOST_BYTES = 48L << 20;
    private static final int KEY_BYTES = 100;

    /** What is left of BM25 for a term that stands once in a field without length: 1 / (1 + k1). */
    private static final double ONCE = 1 / 2.2;

    private final Cache<InSegment, LucenePostings> bySegment = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((InSegment term, LucenePostings postings) -> KEY_BYTES + postings.bytes())
            .build();

    private volatile Index latest = new Index(List.of());

    private record Name(String field, String value) {}

    private record InSegment(IndexReader.CacheKey segment, Name name) {}

    /** Where a term is, in each segment, and how much it tells. */
    private record Place(List<LucenePostings> segments, float idf) {

        int bytes() {
            return KEY_BYTES + segments.stream().mapToInt(LucenePostings::bytes).sum();
        }
    }

    /** The index as it is until it changes. */
    private static final class Index {

        private final List<IndexReader.CacheKey> segments;
        private final Map<String, Long> sizes = new ConcurrentHashMap<>();
        private final Cache<Name, Place> places = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Name name, Place place) -> place.bytes())
                .build();

        Index(List<IndexReader.CacheKey> segments) {
            this.segments = segments;
        }
    }

    /** The terms for one search. */
    View of(IndexReader reader) {
        List<LeafReaderContext> leaves = reader.leaves();
        List<IndexReader.CacheKey> segments = leaves.stream()
                .map(leaf -> leaf.reader().getCoreCacheHelper().getKey())
                .toList();
        Index index = latest;
        if (!index.segments.equals(segments)) {
            index = new Index(segments);
            latest = index;
        }
        return new View(leaves, index);
    }

    private LucenePostings postings(LeafReader reader, Name name) throws IOException {
        InSegment key = new InSegment(reader.getCoreCacheHelper().getKey(), name);
        LucenePostings known = bySegment.getIfPresent(key);
        if (known == null) {
            known = read(reader, name);
            bySegment.put(key, known);
        }
        return known;
    }

    private static LucenePostings read(LeafReader reader, Name name) throws IOException {
        Terms terms = reader.terms(name.field);
        if (terms == null) {
            return LucenePostings.NONE;
        }
        TermsEnum place = terms.iterator();
        return place.seekExact(new BytesRef(name.value))
                ? LucenePostings.read(place.postings(null, PostingsEnum.NONE), place.docFreq(), reader.maxDoc())
                : LucenePostings.NONE;
    }

    /** What one search needs. */
    final class View {

        private final List<LeafReaderContext> leaves;
        private final Index index;
        private final IdentityHashMap<Term, Place> seen = new IdentityHashMap<>();

        private View(List<LeafReaderContext> leaves, Index index) {
            this.leaves = leaves;
            this.index = index;
        }

        /** The documents of a segment that have the term. */
        LucenePostings postings(Term term, LeafReaderContext leaf) throws IOException {
            return place(term).segments.get(leaf.ord);
        }

        /** What a document scores that has the term: the same as with Lucene's BM25. */
        float score(Term term) throws IOException {
            return term.boost() * place(term).idf;
        }

        private Place place(Term term) throws IOException {
            Place place = seen.get(term);
            if (place == null) {
                Name name = new Name(term.field(), term.value());
                place = index.places.getIfPresent(name);
                if (place == null) {
                    place = find(name);
                    index.places.put(name, place);
                }
                seen.put(term, place);
            }
            return place;
        }

        private Place find(Name name) throws IOException {
            List<LucenePostings> segments = new ArrayList<>(leaves.size());
            long number = 0;
            for (LeafReaderContext leaf : leaves) {
                LucenePostings postings = LuceneTerms.this.postings(leaf.reader(), name);
                segments.add(postings);
                number += postings.number();
            }
            return new Place(segments, (float) (Math.log1p((size(name.field) - number + 0.5) / (number + 0.5)) * ONCE));
        }

        /** How many documents have the field. */
        private long size(String field) throws IOException {
            Long known = index.sizes.get(field);
            if (known != null) {
                return known;
            }
            long size = 0;
            for (LeafReaderContext leaf : leaves) {
                Terms terms = leaf.reader().terms(field);
                size += terms == null ? 0 : terms.getDocCount();
            }
            index.sizes.put(field, size);
            return size;
        }
    }
}
