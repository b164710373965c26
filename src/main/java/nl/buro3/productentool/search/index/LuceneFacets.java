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
 * For each part of the index, which entries have which value of a facet, a bit an entry, and what places each among its
 * equals: in memory as long as the part is open. With a hundred values that is 2 MB for a hundred thousand cards.
 */
final class LuceneFacets {

    private final PerPart<Leaf> leaves = PerPart.asWritten(Leaf::new);

    /** Those of a part. */
    Leaf of(LeafReader reader) {
        return leaves.of(reader);
    }

    /** The sets of one part. */
    static final class Leaf {

        private record Value(String term, FixedBitSet entries) {}

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
                FixedBitSet entries = new FixedBitSet(reader.maxDoc());
                entries.or(all.postings(null, PostingsEnum.NONE));
                values.forEach((facet, known) -> {
                    if (term.startsWith(facet.term(""))) {
                        known.add(new Value(term, entries));
                    }
                });
            }
        }

        private static int[] numbers(LeafReader reader, String field) throws IOException {
            int[] numbers = new int[reader.maxDoc()];
            SortedNumericDocValues values = DocValues.getSortedNumeric(reader, field);
            for (int entry = values.nextDoc(); entry < numbers.length; entry = values.nextDoc()) {
                numbers[entry] = (int) values.nextValue();
            }
            return numbers;
        }

        /** How many of its parts are filled in. */
        int completeness(int entry) {
            return completeness[entry];
        }

        /** The place of its category among the categories. */
        int categoryOrder(int entry) {
            return categoryOrder[entry];
        }

        /** Adds how many of these entries each value of a facet has. */
        void count(Facet facet, FixedBitSet among, Map<String, Long> counts) {
            for (Value value : values.getOrDefault(facet, List.of())) {
                long number = FixedBitSet.intersectionCount(value.entries, among);
                if (number > 0) {
                    counts.merge(value.term, number, Long::sum);
                }
            }
        }
    }
}
