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

/** The first entries in an order, of all parts of the index. */
final class LuceneRanking {

    private final Order order;
    private final int most;
    private final PriorityQueue<Place> best = new PriorityQueue<>((one, other) -> other.compareTo(one));

    /** @param most how many are kept */
    LuceneRanking(Order order, int most) {
        this.order = order;
        this.most = most;
    }

    boolean needsScores() {
        return order == Order.SCORE;
    }

    /** Adds those of a part of the index, with their scores if the order needs them. */
    void add(LeafReaderContext leaf, LuceneFacets.Leaf values, FixedBitSet found, float[] scores) throws IOException {
        if (most == 0) {
            return;
        }
        Keys keys = new Keys(leaf, values, scores);
        int size = found.length();
        for (int entry = LuceneMatches.next(found, 0); entry < size; entry = LuceneMatches.next(found, entry + 1)) {
            long first = keys.first(entry);
            if (best.size() < most) {
                best.add(new Place(keys, entry, first, keys.second(entry), keys.ordinal(entry)));
            } else if (first <= best.element().first) {
                addIfBetter(keys, entry, first);
            }
        }
    }

    private void addIfBetter(Keys keys, int entry, long first) throws IOException {
        Place last = best.element();
        long second = keys.second(entry);
        if (first == last.first && second > last.second) {
            return;
        }
        Place place = new Place(keys, entry, first, second, keys.ordinal(entry));
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

    /** An entry and what decides its place: the lowest comes first, and at last the name. */
    static final class Place {

        private final Keys keys;
        private final int entry;
        private final long first;
        private final long second;
        private final int ordinal;

        private Place(Keys keys, int entry, long first, long second, int ordinal) {
            this.keys = keys;
            this.entry = entry;
            this.first = first;
            this.second = second;
            this.ordinal = ordinal;
        }

        LeafReaderContext leaf() {
            return keys.leaf;
        }

        int entry() {
            return entry;
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
            return named == 0
                    ? Integer.compare(keys.leaf.docBase + entry, other.keys.leaf.docBase + other.entry)
                    : named;
        }
    }

    /** Reads what decides, of each entry once, from the first to the last; names at any time. */
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

        long first(int entry) throws IOException {
            return switch (order) {
                case SCORE -> -Float.floatToIntBits(scores[entry]);
                case NATURAL -> values.categoryOrder(entry);
                case PRICE -> prices.advanceExact(entry) ? prices.nextValue() : Long.MAX_VALUE;
                case NAME -> 0;
            };
        }

        long second(int entry) throws IOException {
            return switch (order) {
                case SCORE -> -values.completeness(entry);
                case NATURAL -> numbers.advanceExact(entry) ? numbers.nextValue() : Long.MAX_VALUE;
                case NAME, PRICE -> 0;
            };
        }

        int ordinal(int entry) throws IOException {
            return ordinals.advanceExact(entry) ? (int) ordinals.nextOrd() : -1;
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
