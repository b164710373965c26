package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import nl.buro3.productentool.search.index.CardIndex.Order;
import nl.buro3.productentool.search.query.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The first documents in an order, of all segments. */
final class TopDocuments {

    private final Order order;
    private final int most;
    private final PriorityQueue<Place> best = new PriorityQueue<>((one, other) -> other.compareTo(one));

    /** @param most how many are kept */
    TopDocuments(Order order, int most) {
        this.order = order;
        this.most = most;
    }

    boolean needsScores() {
        return order == Order.SCORE;
    }

    /** Adds those of a segment, with their scores if the order needs them. */
    void add(LeafReaderContext leaf, LuceneFacets.Leaf values, FixedBitSet found, float[] scores) throws IOException {
        if (most == 0) {
            return;
        }
        Keys keys = new Keys(leaf, values, scores);
        int size = found.length();
        for (int doc = LuceneMatcher.next(found, 0); doc < size; doc = LuceneMatcher.next(found, doc + 1)) {
            long first = keys.first(doc);
            if (best.size() < most) {
                best.add(new Place(keys, doc, first, keys.second(doc), keys.ordinal(doc)));
            } else if (first <= best.element().first) {
                addIfBetter(keys, doc, first);
            }
        }
    }

    private void addIfBetter(Keys keys, int doc, long first) throws IOException {
        Place last = best.element();
        long second = keys.second(doc);
        if (first == last.first && second > last.second) {
            return;
        }
        Place place = new Place(keys, doc, first, second, keys.ordinal(doc));
        if (place.compareTo(last) < 0) {
            best.remove();
            best.add(place);
        }
    }

    /** The places from one on, the first first. */
    List<Place> from(int offset) {
        List<Place> places = new ArrayList<>(best);
        places.sort(Place::compareTo);
        return places.stream().skip(offset).toList();
    }

    /** A document and what decides its place: the lowest comes first, and at last the name. */
    static final class Place {

        private final Keys keys;
        private final int doc;
        private final long first;
        private final long second;
        private final int ordinal;

        private Place(Keys keys, int doc, long first, long second, int ordinal) {
            this.keys = keys;
            this.doc = doc;
            this.first = first;
            this.second = second;
            this.ordinal = ordinal;
        }

        LeafReaderContext leaf() {
            return keys.leaf;
        }

        int doc() {
            return doc;
        }

        private int compareTo(Place other) {
            if (first != other.first) {
                return Long.compare(first, other.first);
            }
            if (second != other.second) {
                return Long.compare(second, other.second);
            }
            int named = keys == other.keys
                    ? Integer.compare(ordinal, other.ordinal)
                    : keys.name(ordinal).compareTo(other.keys.name(other.ordinal));
            return named == 0 ? Integer.compare(keys.leaf.docBase + doc, other.keys.leaf.docBase + other.doc) : named;
        }
    }

    /** Reads what decides, of each document once, from the first to the last; names at any time. */
    private final class Keys {

        private final LeafReaderContext leaf;
        private final LuceneFacets.Leaf values;
        private final float[] scores;
        private final SortedNumericDocValues prices;
        private final SortedNumericDocValues numbers;
        private final SortedSetDocValues ordinals;
        private final SortedSetDocValues names;

        Keys(LeafReaderContext leaf, LuceneFacets.Leaf values, float[] scores) throws IOException {
            this.leaf = leaf;
            this.values = values;
            this.scores = scores;
            LeafReader reader = leaf.reader();
            prices = order == Order.PRICE
                    ? DocValues.getSortedNumeric(reader, Fields.PRICE)
                    : DocValues.emptySortedNumeric();
            numbers = order == Order.NATURAL
                    ? DocValues.getSortedNumeric(reader, Fields.NUMBER)
                    : DocValues.emptySortedNumeric();
            ordinals = DocValues.getSortedSet(reader, Fields.NAME_SORT);
            names = DocValues.getSortedSet(reader, Fields.NAME_SORT);
        }

        long first(int doc) throws IOException {
            return switch (order) {
                case SCORE -> -Float.floatToIntBits(scores[doc]);
                case NATURAL -> values.categoryOrder(doc);
                case PRICE -> prices.advanceExact(doc) ? prices.nextValue() : Long.MAX_VALUE;
                case NAME -> 0;
            };
        }

        long second(int doc) throws IOException {
            return switch (order) {
                case SCORE -> -values.completeness(doc);
                case NATURAL -> numbers.advanceExact(doc) ? numbers.nextValue() : Long.MAX_VALUE;
                case NAME, PRICE -> 0;
            };
        }

        int ordinal(int doc) throws IOException {
            return ordinals.advanceExact(doc) ? (int) ordinals.nextOrd() : -1;
        }

        BytesRef name(int ordinal) {
            try {
                return ordinal < 0 ? new BytesRef() : BytesRef.deepCopyOf(names.lookupOrd(ordinal));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
