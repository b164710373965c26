package nl.buro3.productentool.search.query;

import java.util.List;

/**
 * A clause of a query that every backend can evaluate, with its boost by {@link Ranking}. A document scores the sum of
 * the clauses that match.
 */
public sealed interface Clause {

    /** The same, counting so much more or less. */
    Clause times(float factor);

    /**
     * A term in a field.
     *
     * @param boost times how rare the term is
     */
    record Term(String field, String value, float boost) implements Clause {

        @Override
        public Clause times(float factor) {
            return new Term(field, value, boost * factor);
        }
    }

    /** One of these at least; none of nothing. */
    record Any(List<Clause> of) implements Clause {

        @Override
        public Clause times(float factor) {
            return new Any(each(of, factor));
        }
    }

    /** Each of these. */
    record All(List<Clause> of) implements Clause {

        @Override
        public Clause times(float factor) {
            return new All(each(of, factor));
        }
    }

    /** So many of these at least. */
    record AtLeast(int number, List<Clause> of) implements Clause {

        @Override
        public Clause times(float factor) {
            return new AtLeast(number, each(of, factor));
        }
    }

    /** This, which counts the same whatever it is. */
    record Constant(Clause of, float score) implements Clause {

        @Override
        public Clause times(float factor) {
            return new Constant(of, score * factor);
        }
    }

    /** A number of the document lies between these, both included; counts nothing. */
    record Between(String field, double low, double high) implements Clause {

        @Override
        public Clause times(float factor) {
            return this;
        }
    }

    /** Every document; counts nothing. */
    record Everything() implements Clause {

        @Override
        public Clause times(float factor) {
            return this;
        }
    }

    private static List<Clause> each(List<Clause> of, float factor) {
        return of.stream().map(wanted -> wanted.times(factor)).toList();
    }
}
