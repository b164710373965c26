package nl.buro3.productentool.search.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/** The documents of one segment that have a term, in memory. */
sealed interface LucenePostings {

    LucenePostings NONE = new Few(new int[0]);

    /** Of so many documents, one at least has a term that is kept as bits rather than as a list. */
    int DENSE = 32;

    /** How many there are. */
    int number();

    /** Bytes that they take, about. */
    int bytes();

    void addTo(FixedBitSet docs);

    /** Adds a score to those that are among some documents. */
    void score(FixedBitSet among, float score, float[] scores);

    /**
     * Reads those of a term.
     *
     * @param size how many documents the segment has
     */
    static LucenePostings read(PostingsEnum postings, int number, int size) throws IOException {
        if (number > size / DENSE) {
            FixedBitSet docs = new FixedBitSet(size);
            docs.or(postings);
            return new Many(docs, number);
        }
        int[] docs = new int[number];
        for (int i = 0; i < number; i++) {
            docs[i] = postings.nextDoc();
        }
        return new Few(docs);
    }

    /** As a list. */
    final class Few implements LucenePostings {

        private static final int SELF = 24;

        private final int[] docs;

        Few(int[] docs) {
            this.docs = docs;
        }

        @Override
        public int number() {
            return docs.length;
        }

        @Override
        public int bytes() {
            return SELF + docs.length * Integer.BYTES;
        }

        @Override
        public void addTo(FixedBitSet all) {
            for (int doc : docs) {
                all.set(doc);
            }
        }

        @Override
        public void score(FixedBitSet among, float score, float[] scores) {
            for (int doc : docs) {
                if (among.get(doc)) {
                    scores[doc] += score;
                }
            }
        }
    }

    /** As a bit a document. */
    final class Many implements LucenePostings {

        /** Sixty-four documents a word. */
        private static final int WORD = 6;

        private final FixedBitSet docs;
        private final int number;

        Many(FixedBitSet docs, int number) {
            this.docs = docs;
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public int bytes() {
            return docs.length() / Byte.SIZE;
        }

        @Override
        public void addTo(FixedBitSet all) {
            all.or(docs);
        }

        @Override
        public void score(FixedBitSet among, float score, float[] scores) {
            long[] some = among.getBits();
            long[] these = docs.getBits();
            for (int word = 0; word < some.length; word++) {
                for (long both = some[word] & these[word]; both != 0; both &= both - 1) {
                    scores[(word << WORD) + Long.numberOfTrailingZeros(both)] += score;
                }
            }
        }
    }
}
