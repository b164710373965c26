package nl.buro3.productentool.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buro3.productentool.search.query.Wanted.Term;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which entries have a term, and how rare it is. What is asked often stays in memory, up to a limit: for each part of the
 * index, which never changes, and for all parts together until there is another one.
 */
final class LuceneTerms {

    private static final long MOST_BYTES = 48L << 20;
    private static final int KEY_BYTES = 100;

    /** What is left of BM25 for a term that stands once in a field without length: 1 / (1 + k1). */
    private static final double ONCE = 1 / 2.2;

    private final Cache<InPart, LucenePostings> byPart = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((InPart term, LucenePostings postings) -> KEY_BYTES + postings.bytes())
            .build();

    private volatile Index latest = new Index(List.of());

    private record Name(String field, String value) {}

    private record InPart(IndexReader.CacheKey part, Name name) {}

    /** Where a term is, in each part of the index, and how much it tells. */
    private record Place(List<LucenePostings> parts, float rarity) {

        int bytes() {
            return KEY_BYTES + parts.stream().mapToInt(LucenePostings::bytes).sum();
        }
    }

    /** The index as it is until it changes. */
    private static final class Index {

        private final List<IndexReader.CacheKey> parts;
        private final Map<String, Long> sizes = new ConcurrentHashMap<>();
        private final Cache<Name, Place> places = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Name name, Place place) -> place.bytes())
                .build();

        Index(List<IndexReader.CacheKey> parts) {
            this.parts = parts;
        }
    }

    /** The terms for one search. */
    View of(IndexReader reader) {
        List<LeafReaderContext> leaves = reader.leaves();
        List<IndexReader.CacheKey> parts = leaves.stream()
                .map(leaf -> leaf.reader().getCoreCacheHelper().getKey())
                .toList();
        Index index = latest;
        if (!index.parts.equals(parts)) {
            index = new Index(parts);
            latest = index;
        }
        return new View(leaves, index);
    }

    private LucenePostings postings(LeafReader reader, Name name) throws IOException {
        InPart key = new InPart(reader.getCoreCacheHelper().getKey(), name);
        LucenePostings known = byPart.getIfPresent(key);
        if (known == null) {
            known = read(reader, name);
            byPart.put(key, known);
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

        /** The entries of a part that have the term. */
        LucenePostings postings(Term term, LeafReaderContext leaf) throws IOException {
            return place(term).parts.get(leaf.ord);
        }

        /** What an entry scores that has the term: the same as with Lucene's BM25. */
        float score(Term term) throws IOException {
            return term.weight() * place(term).rarity;
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
            List<LucenePostings> parts = new ArrayList<>(leaves.size());
            long number = 0;
            for (LeafReaderContext leaf : leaves) {
                LucenePostings postings = LuceneTerms.this.postings(leaf.reader(), name);
                parts.add(postings);
                number += postings.number();
            }
            return new Place(parts, (float) (Math.log1p((size(name.field) - number + 0.5) / (number + 0.5)) * ONCE));
        }

        /** How many entries have the field. */
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
