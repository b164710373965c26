package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.query.Question;
import nl.buro3.productentool.search.query.Wanted;
import nl.buro3.productentool.search.query.Wanted.All;
import nl.buro3.productentool.search.query.Wanted.Any;
import nl.buro3.productentool.search.query.Wanted.AtLeast;
import nl.buro3.productentool.search.query.Wanted.Between;
import nl.buro3.productentool.search.query.Wanted.Constant;
import nl.buro3.productentool.search.query.Wanted.Everything;
import nl.buro3.productentool.search.query.Wanted.Term;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** What of one part of the index is wanted, and how much it scores. */
final class LuceneMatches {

    private final LeafReaderContext leaf;
    private final LuceneTerms.View terms;
    private final FixedBitSet published;
    private final int size;

    /** @param published the entries that anyone may find */
    LuceneMatches(LeafReaderContext leaf, LuceneTerms.View terms, FixedBitSet published) {
        this.leaf = leaf;
        this.terms = terms;
        this.published = published;
        this.size = leaf.reader().maxDoc();
    }

    /** The published entries that have what they must, whatever was chosen in facets. */
    FixedBitSet found(Question question) throws IOException {
        FixedBitSet found = match(question.must());
        found.and(published);
        for (Wanted unwanted : question.without()) {
            found.andNot(match(unwanted));
        }
        return found;
    }

    /** Those of them that have what was chosen, but for one facet. */
    FixedBitSet chosen(FixedBitSet found, Map<Facet, Wanted> choices, @Nullable Facet apart) throws IOException {
        if (choices.isEmpty()) {
            return found;
        }
        FixedBitSet chosen = found.clone();
        for (Map.Entry<Facet, Wanted> choice : choices.entrySet()) {
            if (choice.getKey() != apart) {
                chosen.and(match(choice.getValue()));
            }
        }
        return chosen;
    }

    /** Adds up what those that were found score, by entry. */
    void score(Question question, FixedBitSet found, float[] scores) throws IOException {
        if (next(found, 0) < size) {
            Scores sum = new Scores(found, scores);
            switch (question.must()) {
                // those that were found have them all, or enough of them
                case All(List<Wanted> words) -> sum.addEach(words);
                case AtLeast(int _, List<Wanted> words) -> sum.addEach(words);
                default -> sum.add(question.must());
            }
            sum.addEach(question.bonus());
        }
    }

    private FixedBitSet match(Wanted wanted) throws IOException {
        return switch (wanted) {
            case Term _, Any _ -> {
                FixedBitSet entries = new FixedBitSet(size);
                addTo(entries, wanted);
                yield entries;
            }
            case All(List<Wanted> of) -> all(of);
            case AtLeast(int number, List<Wanted> of) -> atLeast(number, of);
            case Constant(Wanted of, float score) -> match(of);
            case Between between -> between(between);
            case Everything() -> {
                FixedBitSet entries = new FixedBitSet(size);
                entries.set(0, size);
                yield entries;
            }
        };
    }

    private void addTo(FixedBitSet entries, Wanted wanted) throws IOException {
        switch (wanted) {
            case Term term -> terms.postings(term, leaf).addTo(entries);
            case Any(List<Wanted> of) -> {
                for (Wanted each : of) {
                    addTo(entries, each);
                }
            }
            default -> entries.or(match(wanted));
        }
    }

    private FixedBitSet between(Between wanted) throws IOException {
        FixedBitSet entries = new FixedBitSet(size);
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), wanted.field());
        for (int entry = values.nextDoc(); entry < size; entry = values.nextDoc()) {
            double number = NumericUtils.sortableLongToDouble(values.nextValue());
            if (number >= wanted.low() && number <= wanted.high()) {
                entries.set(entry);
            }
        }
        return entries;
    }

    private FixedBitSet all(List<Wanted> of) throws IOException {
        FixedBitSet entries = match(of.isEmpty() ? new Everything() : of.getFirst());
        for (int i = 1; i < of.size(); i++) {
            entries.and(match(of.get(i)));
        }
        return entries;
    }

    private FixedBitSet atLeast(int number, List<Wanted> of) throws IOException {
        byte[] times = new byte[size];
        FixedBitSet entries = new FixedBitSet(size);
        for (Wanted each : of) {
            FixedBitSet some = match(each);
            for (int entry = next(some, 0); entry < size; entry = next(some, entry + 1)) {
                if (++times[entry] == number) {
                    entries.set(entry);
                }
            }
        }
        return entries;
    }

    /** The first of some entries from one on, or a number above all. */
    static int next(FixedBitSet entries, int from) {
        return from < entries.length() ? entries.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Adds up what some entries score. */
    private final class Scores {

        private final FixedBitSet entries;
        private final float[] scores;

        Scores(FixedBitSet entries, float[] scores) {
            this.entries = entries;
            this.scores = scores;
        }

        void addEach(List<Wanted> of) throws IOException {
            for (Wanted each : of) {
                add(each);
            }
        }

        void add(Wanted wanted) throws IOException {
            switch (wanted) {
                case Term term -> addTerm(term);
                case Any(List<Wanted> of) -> addEach(of);
                case All all -> among(all, all.of());
                case AtLeast some -> among(some, some.of());
                case Constant(Wanted of, float score) -> {
                    FixedBitSet having = match(of);
                    having.and(entries);
                    for (int entry = next(having, 0); entry < size; entry = next(having, entry + 1)) {
                        scores[entry] += score;
                    }
                }
                case Between _, Everything _ -> {}
            }
        }

        private void among(Wanted whole, List<Wanted> parts) throws IOException {
            FixedBitSet having = match(whole);
            having.and(entries);
            new Scores(having, scores).addEach(parts);
        }

        private void addTerm(Term term) throws IOException {
            LucenePostings postings = terms.postings(term, leaf);
            if (postings.number() > 0) {
                postings.score(entries, terms.score(term), scores);
            }
        }
    }
}
