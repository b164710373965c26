package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.query.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of each value of a facet as a set of bits, for each segment, and what decides between documents of the
 * same score: in memory as long as the segment is open. A hundred values take 2 MB for a hundred thousand cards.
 */
final class LuceneFacets {

    private final PerSegment<Leaf> leaves = PerSegment.ofCore(Leaf::new);

    /** Those of a segment. */
    Leaf of(LeafReader reader) {
        return leaves.of(reader);
    }

    /** The sets of one segment. */
    static final class Leaf {

        private record Value(String term, FixedBitSet docs) {}

        private final Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
        private final int[] completeness;
        private final int[] categoryOrder;

        private Leaf(LeafReader reader) throws IOException {
            read(reader);
            completeness = numbers(reader, Fields.COMPLETENESS);
            categoryOrder = numbers(reader, Fields.CATEGORY_ORDER);
        }

        private void read(LeafReader reader) throws IOException {
            for (Facet facet : Facet.values()) {
                values.put(facet, new ArrayList<>());
            }
            Terms terms = reader.terms(Fields.FACETS);
            if (terms == null) {
                return;
            }
            TermsEnum all = terms.iterator();
            for (BytesRef bytes = all.next(); bytes != null; bytes = all.next()) {
                String term = bytes.utf8ToString();
                FixedBitSet docs = new FixedBitSet(reader.maxDoc());
                docs.or(all.postings(null, PostingsEnum.NONE));
                values.forEach((facet, known) -> {
                    if (term.startsWith(facet.term(""))) {
                        known.add(new Value(term, docs));
                    }
                });
            }
        }

        private static int[] numbers(LeafReader reader, String field) throws IOException {
            int[] numbers = new int[reader.maxDoc()];
            SortedNumericDocValues values = DocValues.getSortedNumeric(reader, field);
            for (int doc = values.nextDoc(); doc < numbers.length; doc = values.nextDoc()) {
                numbers[doc] = (int) values.nextValue();
            }
            return numbers;
        }

        /** How many of its segments are filled in. */
        int completeness(int doc) {
            return completeness[doc];
        }

        /** The place of its category among the categories. */
        int categoryOrder(int doc) {
            return categoryOrder[doc];
        }

        /** Adds how many of these documents each value of a facet has. */
        void count(Facet facet, FixedBitSet among, Map<String, Long> counts) {
            for (Value value : values.getOrDefault(facet, List.of())) {
                long number = FixedBitSet.intersectionCount(value.docs, among);
                if (number > 0) {
                    counts.merge(value.term, number, Long::sum);
                }
            }
        }
    }
}
