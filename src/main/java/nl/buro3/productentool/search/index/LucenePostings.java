package nl.buro3.productentool.search.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/** The entries of one part of the index that have a term, in memory. */
sealed interface LucenePostings {

    LucenePostings NONE = new Few(new int[0]);

    /** Of so many entries, one at least has a term that is kept as bits rather than as a list. */
    int DENSE = 32;

    /** How many there are. */
    int number();

    /** Bytes that they take, about. */
    int bytes();

    void addTo(FixedBitSet entries);

    /** Adds a score to those that are among some entries. */
    void score(FixedBitSet among, float score, float[] scores);

    /**
     * Reads those of a term.
     *
     * @param size how many entries the part has
     */
    static LucenePostings read(PostingsEnum postings, int number, int size) throws IOException {
        if (number > size / DENSE) {
            FixedBitSet entries = new FixedBitSet(size);
            entries.or(postings);
            return new Many(entries, number);
        }
        int[] entries = new int[number];
        for (int i = 0; i < number; i++) {
            entries[i] = postings.nextDoc();
        }
        return new Few(entries);
    }

    /** As a list. */
    final class Few implements LucenePostings {

        private static final int SELF = 24;

        private final int[] entries;

        Few(int[] entries) {
            this.entries = entries;
        }

        @Override
        public int number() {
            return entries.length;
        }

        @Override
        public int bytes() {
            return SELF + entries.length * Integer.BYTES;
        }

        @Override
        public void addTo(FixedBitSet all) {
            for (int entry : entries) {
                all.set(entry);
            }
        }

        @Override
        public void score(FixedBitSet among, float score, float[] scores) {
            for (int entry : entries) {
                if (among.get(entry)) {
                    scores[entry] += score;
                }
            }
        }
    }

    /** As a bit an entry. */
    final class Many implements LucenePostings {

        /** Sixty-four entries a word. */
        private static final int WORD = 6;

        private final FixedBitSet entries;
        private final int number;

        Many(FixedBitSet entries, int number) {
            this.entries = entries;
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public int bytes() {
            return entries.length() / Byte.SIZE;
        }

        @Override
        public void addTo(FixedBitSet all) {
            all.or(entries);
        }

        @Override
        public void score(FixedBitSet among, float score, float[] scores) {
            long[] some = among.getBits();
            long[] these = entries.getBits();
            for (int word = 0; word < some.length; word++) {
                for (long both = some[word] & these[word]; both != 0; both &= both - 1) {
                    scores[(word << WORD) + Long.numberOfTrailingZeros(both)] += score;
                }
            }
        }
    }
}
