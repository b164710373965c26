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
import nl.buro3.productentool.search.index.LuceneRanking.Place;
import nl.buro3.productentool.search.query.Fields;
import nl.buro3.productentool.search.query.Question;
import nl.buro3.productentool.search.query.Wanted;
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
 * Reads the Lucene index itself, which takes a fraction of the time of Lucene's own queries: the entries that match are
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
    private final ScoreSheets sheets = new ScoreSheets();
    private final PerPart<FixedBitSet> published = PerPart.asItIs(LuceneCardIndex::published);

    /** A card in a part of the index, where it never changes. */
    private record Key(IndexReader.CacheKey part, int entry) {}

    LuceneCardIndex(EntityManagerFactory factory) {
        this.readers = new LuceneReaders(() -> Search.mapping(factory)
                .scope(Product.class)
                .extension(LuceneExtension.get())
                .openIndexReader());
    }

    /**
     * What was found in a part of the index.
     *
     * @param open whatever was chosen in facets
     */
    private record Part(LeafReaderContext leaf, LuceneMatches matches, FixedBitSet open, FixedBitSet found) {}

    @Override
    public Found find(Question question, Order order, int offset, int size, int least) {
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            List<Part> parts = new ArrayList<>();
            long total = 0;
            boolean isAnything = false;
            for (LeafReaderContext leaf : reader.leaves()) {
                Part part = part(question, leaf, view);
                parts.add(part);
                total += part.found.cardinality();
                isAnything |= LuceneMatches.next(part.open, 0) < part.open.length();
            }
            if (total < least) {
                return new Found(total, isAnything, List.of(), Map.of());
            }
            Map<String, Long> counts = new HashMap<>();
            LuceneRanking best = new LuceneRanking(order, offset + size);
            for (Part part : parts) {
                count(question, part, counts);
                rank(question, part, best);
            }
            return new Found(total, isAnything, cards(best.from(offset)), counts);
        });
    }

    private Part part(Question question, LeafReaderContext leaf, LuceneTerms.View view) throws IOException {
        LuceneMatches matches = matches(leaf, view);
        FixedBitSet open = matches.found(question);
        return new Part(leaf, matches, open, matches.chosen(open, question.choices(), null));
    }

    private void rank(Question question, Part part, LuceneRanking best) throws IOException {
        LuceneFacets.Leaf values = facets.of(part.leaf.reader());
        if (best.needsScores()) {
            float[] scores = sheets.take(part.leaf.reader().maxDoc());
            part.matches.score(question, part.found, scores);
            best.add(part.leaf, values, part.found, scores);
            sheets.giveBack(scores);
        } else {
            best.add(part.leaf, values, part.found, NO_SCORES);
        }
    }

    private void count(Question question, Part part, Map<String, Long> counts) throws IOException {
        LuceneFacets.Leaf values = facets.of(part.leaf.reader());
        for (Facet facet : Facet.values()) {
            FixedBitSet among = question.choices().containsKey(facet)
                    ? part.matches.chosen(part.open, question.choices(), facet)
                    : part.found;
            values.count(facet, among, counts);
        }
    }

    @Override
    public List<CardSummary> best(Wanted wanted, int most) {
        Question question = Question.of(wanted);
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            LuceneRanking best = new LuceneRanking(Order.SCORE, most);
            for (LeafReaderContext leaf : reader.leaves()) {
                rank(question, part(question, leaf, view), best);
            }
            return cards(best.from(0)).stream().map(FoundCard::card).toList();
        });
    }

    @Override
    public long count(Wanted wanted) {
        Question question = Question.of(wanted);
        return read(reader -> {
            LuceneTerms.View view = terms.of(reader);
            long number = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                number += matches(leaf, view).found(question).cardinality();
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
            Key key = new Key(leaf.getCoreCacheHelper().getKey(), place.entry());
            FoundCard card = shown.getIfPresent(key);
            if (card == null) {
                StoredFields fields = stored.get(leaf);
                if (fields == null) {
                    fields = leaf.storedFields();
                    stored.put(leaf, fields);
                }
                card = card(fields.document(place.entry(), SHOWN));
                shown.put(key, card);
            }
            cards.add(card);
        }
        return cards;
    }

    private LuceneMatches matches(LeafReaderContext leaf, LuceneTerms.View view) {
        return new LuceneMatches(leaf, view, published.of(leaf.reader()));
    }

    private static FixedBitSet published(LeafReader reader) throws IOException {
        FixedBitSet published = new FixedBitSet(reader.maxDoc());
        PostingsEnum entries = reader.postings(new Term(Fields.STATUS, ProductIndex.PUBLISHED.value()));
        if (entries != null) {
            published.or(entries);
        }
        Bits live = reader.getLiveDocs();
        for (int entry = 0; live != null && entry < published.length(); entry++) {
            if (!live.get(entry)) {
                published.clear(entry);
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
