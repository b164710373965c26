package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.Clause.All;
import nl.buro3.productentool.search.query.Clause.Any;
import nl.buro3.productentool.search.query.Clause.AtLeast;
import nl.buro3.productentool.search.query.Clause.Between;
import nl.buro3.productentool.search.query.Clause.Constant;
import nl.buro3.productentool.search.query.Clause.Everything;
import nl.buro3.productentool.search.query.Clause.Term;
import nl.buro3.productentool.search.query.IndexQuery;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Finds and scores the documents of one segment that match a query. */
final class LuceneMatcher {

    private final LeafReaderContext leaf;
    private final LuceneTerms.View terms;
    private final FixedBitSet published;
    private final int size;

    /** @param published the documents that anyone may find */
    LuceneMatcher(LeafReaderContext leaf, LuceneTerms.View terms, FixedBitSet published) {
        this.leaf = leaf;
        this.terms = terms;
        this.published = published;
        this.size = leaf.reader().maxDoc();
    }

    /** The published documents that match, before the filters of facets. */
    FixedBitSet found(IndexQuery query) throws IOException {
        FixedBitSet found = match(query.must());
        found.and(published);
        for (Clause unwanted : query.mustNot()) {
            found.andNot(match(unwanted));
        }
        return found;
    }

    /** Those of them that match the filters of all facets but one, for the counts of that facet. */
    FixedBitSet chosen(FixedBitSet found, Map<Facet, Clause> choices, @Nullable Facet apart) throws IOException {
        if (choices.isEmpty()) {
            return found;
        }
        FixedBitSet chosen = found.clone();
        for (Map.Entry<Facet, Clause> choice : choices.entrySet()) {
            if (choice.getKey() != apart) {
                chosen.and(match(choice.getValue()));
            }
        }
        return chosen;
    }

    /** Adds up what those that were found score, by document. */
    void score(IndexQuery query, FixedBitSet found, float[] scores) throws IOException {
        if (next(found, 0) < size) {
            Scores sum = new Scores(found, scores);
            switch (query.must()) {
                // those that were found have them all, or enough of them
                case All(List<Clause> words) -> sum.addEach(words);
                case AtLeast(int _, List<Clause> words) -> sum.addEach(words);
                default -> sum.add(query.must());
            }
            sum.addEach(query.should());
        }
    }

    private FixedBitSet match(Clause wanted) throws IOException {
        return switch (wanted) {
            case Term _, Any _ -> {
                FixedBitSet docs = new FixedBitSet(size);
                addTo(docs, wanted);
                yield docs;
            }
            case All(List<Clause> of) -> all(of);
            case AtLeast(int number, List<Clause> of) -> atLeast(number, of);
            case Constant(Clause of, float score) -> match(of);
            case Between between -> between(between);
            case Everything() -> {
                FixedBitSet docs = new FixedBitSet(size);
                docs.set(0, size);
                yield docs;
            }
        };
    }

    private void addTo(FixedBitSet docs, Clause wanted) throws IOException {
        switch (wanted) {
            case Term term -> terms.postings(term, leaf).addTo(docs);
            case Any(List<Clause> of) -> {
                for (Clause each : of) {
                    addTo(docs, each);
                }
            }
            default -> docs.or(match(wanted));
        }
    }

    private FixedBitSet between(Between wanted) throws IOException {
        FixedBitSet docs = new FixedBitSet(size);
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), wanted.field());
        for (int doc = values.nextDoc(); doc < size; doc = values.nextDoc()) {
            double number = NumericUtils.sortableLongToDouble(values.nextValue());
            if (number >= wanted.low() && number <= wanted.high()) {
                docs.set(doc);
            }
        }
        return docs;
    }

    private FixedBitSet all(List<Clause> of) throws IOException {
        FixedBitSet docs = match(of.isEmpty() ? new Everything() : of.getFirst());
        for (int i = 1; i < of.size(); i++) {
            docs.and(match(of.get(i)));
        }
        return docs;
    }

    private FixedBitSet atLeast(int number, List<Clause> of) throws IOException {
        byte[] times = new byte[size];
        FixedBitSet docs = new FixedBitSet(size);
        for (Clause each : of) {
            FixedBitSet some = match(each);
            for (int doc = next(some, 0); doc < size; doc = next(some, doc + 1)) {
                if (++times[doc] == number) {
                    docs.set(doc);
                }
            }
        }
        return docs;
    }

    /** The first of some documents from one on, or a number above all. */
    static int next(FixedBitSet docs, int from) {
        return from < docs.length() ? docs.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Adds up what some documents score. */
    private final class Scores {

        private final FixedBitSet docs;
        private final float[] scores;

        Scores(FixedBitSet docs, float[] scores) {
            this.docs = docs;
            this.scores = scores;
        }

        void addEach(List<Clause> of) throws IOException {
            for (Clause each : of) {
                add(each);
            }
        }

        void add(Clause wanted) throws IOException {
            switch (wanted) {
                case Term term -> addTerm(term);
                case Any(List<Clause> of) -> addEach(of);
                case All all -> among(all, all.of());
                case AtLeast some -> among(some, some.of());
                case Constant(Clause of, float score) -> {
                    FixedBitSet having = match(of);
                    having.and(docs);
                    for (int doc = next(having, 0); doc < size; doc = next(having, doc + 1)) {
                        scores[doc] += score;
                    }
                }
                case Between _, Everything _ -> {}
            }
        }

        private void among(Clause whole, List<Clause> clauses) throws IOException {
            FixedBitSet having = match(whole);
            having.and(docs);
            new Scores(having, scores).addEach(clauses);
        }

        private void addTerm(Term term) throws IOException {
            LucenePostings postings = terms.postings(term, leaf);
            if (postings.number() > 0) {
                postings.score(docs, terms.score(term), scores);
            }
        }
    }
}
