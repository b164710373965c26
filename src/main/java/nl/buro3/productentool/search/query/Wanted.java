package nl.buro3.productentool.search.query;

import java.util.List;

/**
 * What is looked for in an index, and how much it counts: words of {@link Ranking} put in terms that every backend
 * understands. An entry scores the sum of what it has.
 */
public sealed interface Wanted {

    /** The same, counting so much more or less. */
    Wanted times(float factor);

    /**
     * A term in a field.
     *
     * @param weight times how rare the term is
     */
    record Term(String field, String value, float weight) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return new Term(field, value, weight * factor);
        }
    }

    /** One of these at least; none of nothing. */
    record Any(List<Wanted> of) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return new Any(each(of, factor));
        }
    }

    /** Each of these. */
    record All(List<Wanted> of) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return new All(each(of, factor));
        }
    }

    /** So many of these at least. */
    record AtLeast(int number, List<Wanted> of) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return new AtLeast(number, each(of, factor));
        }
    }

    /** This, which counts the same whatever it is. */
    record Constant(Wanted of, float score) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return new Constant(of, score * factor);
        }
    }

    /** A number of the entry lies between these, both included; counts nothing. */
    record Between(String field, double low, double high) implements Wanted {

        @Override
        public Wanted times(float factor) {
            return this;
        }
    }

    /** Every entry; counts nothing. */
    record Everything() implements Wanted {

        @Override
        public Wanted times(float factor) {
            return this;
        }
    }

    private static List<Wanted> each(List<Wanted> of, float factor) {
        return of.stream().map(wanted -> wanted.times(factor)).toList();
    }
}
