package nl.buro3.productentool.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ProductIndex;
import nl.buro3.productentool.search.index.TopDocuments.Place;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.Fields;
import nl.buro3.productentool.search.query.IndexQuery;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reads the Lucene index itself, which takes a fraction of the time of Lucene's own queries: the documents that match are
 * sets of bits, their scores are added up term by term, and the counts of the facets are intersections of sets that are
 * kept in memory.
 *
 * @see <a href="../../../../../../../../docs/decisions/0009-sets-of-bits.md">Decision 9</a>
 */
@Component
@ConditionalOnProperty(name = "portal.search.backend", havingValue = "lucene", matchIfMissing = true)
class LuceneCardIndex implements CardIndex {

    /** Of cards that were shown lately, in memory. */
    private static final long MOST_CHARACTERS = 48L << 20;

    private static final int CARD_CHARACTERS = 1_000;

    private static final float[] NO_SCORES = {};
    private static final Set<String> SHOWN = Set.of(Fields.CARD, Fields.DESCRIPTION);

    private final LuceneReaders readers;
    private final LuceneWords words = new LuceneWords();
    private final LuceneFacets facets = new LuceneFacets();
    private final Cache<Key, FoundCard> shown = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, FoundCard card) ->
                    CARD_CHARACTERS + card.description().length())
            .build();
    private final LuceneTerms terms = new LuceneTerms();
    private final ScoreBuffers buffers = new ScoreBuffers();
    private final PerSegment<FixedBitSet> published = PerSegment.ofReader(LuceneCardIndex::published);

    /** A card in a segment, where it never changes. */
    private record Key(IndexReader.CacheKey segment, int doc) {}

    LuceneCardIndex(EntityManagerFactory factory) {
        this.readers = new LuceneReaders(() -> Search.mapping(factory)
                .scope(Product.class)
                .extension(LuceneExtension.get())
                .openIndexReader());
    }

    /**
     * What was found in a segment.
     *
     * @param open whatever was chosen in facets
     */
    private record Segment(LeafReaderContext leaf, LuceneMatcher matches, FixedBitSet open, FixedBitSet found) {}

    @Override
    public Found find(IndexQuery query, Order order, int offset, int size, int least) {
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            List<Segment> segments = new ArrayList<>();
            long total = 0;
            boolean isAnything = false;
            for (LeafReaderContext leaf : reader.leaves()) {
                Segment segment = segment(query, leaf, view);
                segments.add(segment);
                total += segment.found.cardinality();
                isAnything |= LuceneMatcher.next(segment.open, 0) < segment.open.length();
            }
            if (total < least) {
                return new Found(total, isAnything, List.of(), Map.of());
            }
            Map<String, Long> counts = new HashMap<>();
            TopDocuments best = new TopDocuments(order, offset + size);
            for (Segment segment : segments) {
                count(query, segment, counts);
                rank(query, segment, best);
            }
            return new Found(total, isAnything, cards(best.from(offset)), counts);
        });
    }

    private Segment segment(IndexQuery query, LeafReaderContext leaf, LuceneTerms.View view) throws IOException {
        LuceneMatcher matches = matches(leaf, view);
        FixedBitSet open = matches.found(query);
        return new Segment(leaf, matches, open, matches.chosen(open, query.choices(), null));
    }

    private void rank(IndexQuery query, Segment segment, TopDocuments best) throws IOException {
        LuceneFacets.Leaf values = facets.of(segment.leaf.reader());
        if (best.needsScores()) {
            float[] scores = buffers.acquire(segment.leaf.reader().maxDoc());
            segment.matches.score(query, segment.found, scores);
            best.add(segment.leaf, values, segment.found, scores);
            buffers.release(scores);
        } else {
            best.add(segment.leaf, values, segment.found, NO_SCORES);
        }
    }

    private void count(IndexQuery query, Segment segment, Map<String, Long> counts) throws IOException {
        LuceneFacets.Leaf values = facets.of(segment.leaf.reader());
        for (Facet facet : Facet.values()) {
            FixedBitSet among = query.choices().containsKey(facet)
                    ? segment.matches.chosen(segment.open, query.choices(), facet)
                    : segment.found;
            values.count(facet, among, counts);
        }
    }

    @Override
    public List<CardSummary> best(Clause wanted, int most) {
        IndexQuery query = IndexQuery.of(wanted);
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            TopDocuments best = new TopDocuments(Order.SCORE, most);
            for (LeafReaderContext leaf : reader.leaves()) {
                rank(query, segment(query, leaf, view), best);
            }
            return cards(best.from(0)).stream().map(FoundCard::card).toList();
        });
    }

    @Override
    public long count(Clause wanted) {
        IndexQuery query = IndexQuery.of(wanted);
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            long number = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                number += matches(leaf, view).found(query).cardinality();
            }
            return number;
        });
    }

    @Override
    public List<String> wordsLike(String word) {
        return read(reader -> words.like(word, reader));
    }

    private List<FoundCard> cards(List<Place> places) throws IOException {
        List<FoundCard> cards = new ArrayList<>();
        Map<LeafReader, StoredFields> stored = new HashMap<>();
        for (Place place : places) {
            LeafReader leaf = place.leaf().reader();
            Key key = new Key(leaf.getCoreCacheHelper().getKey(), place.doc());
            FoundCard card = shown.getIfPresent(key);
            if (card == null) {
                StoredFields fields = stored.get(leaf);
                if (fields == null) {
                    fields = leaf.storedFields();
                    stored.put(leaf, fields);
                }
                card = card(fields.document(place.doc(), SHOWN));
                shown.put(key, card);
            }
            cards.add(card);
        }
        return cards;
    }

    private LuceneMatcher matches(LeafReaderContext leaf, LuceneTerms.View view) {
        return new LuceneMatcher(leaf, view, published.of(leaf.reader()));
    }

    private static FixedBitSet published(LeafReader reader) throws IOException {
        FixedBitSet published = new FixedBitSet(reader.maxDoc());
        PostingsEnum docs = reader.postings(new Term(Fields.STATUS, ProductIndex.PUBLISHED.value()));
        if (docs != null) {
            published.or(docs);
        }
        Bits live = reader.getLiveDocs();
        for (int doc = 0; live != null && doc < published.length(); doc++) {
            if (!live.get(doc)) {
                published.clear(doc);
            }
        }
        return published;
    }

    private static FoundCard card(Document document) {
        @Nullable String description = document.get(Fields.DESCRIPTION);
        return new FoundCard(CardJson.read(document.get(Fields.CARD)), description == null ? "" : description);
    }

    @Override
    public void hold() {
        readers.hold();
    }

    @Override
    public void release() {
        readers.release();
    }

    private <T> T read(Reading<T> reading) {
        try (IndexReader reader = readers.open()) {
            return reading.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private interface Reading<T> {
        T of(IndexReader reader) throws IOException;
    }
}
