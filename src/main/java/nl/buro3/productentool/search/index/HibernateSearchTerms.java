package nl.buro3.productentool.search.index;

import java.util.List;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.Clause.All;
import nl.buro3.productentool.search.query.Clause.Any;
import nl.buro3.productentool.search.query.Clause.AtLeast;
import nl.buro3.productentool.search.query.Clause.Between;
import nl.buro3.productentool.search.query.Clause.Constant;
import nl.buro3.productentool.search.query.Clause.Everything;
import nl.buro3.productentool.search.query.Clause.Term;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says {@link Clause} in the words of Hibernate Search. */
final class HibernateSearchTerms {

    private final SearchPredicateFactory f;

    HibernateSearchTerms(SearchPredicateFactory f) {
        this.f = f;
    }

    SearchPredicate of(Clause wanted) {
        return switch (wanted) {
            case Term(String field, String value, float boost) ->
                f.match().field(field).boost(boost).matching(value).toPredicate();
            case Any(List<Clause> of) -> of.isEmpty() ? f.matchNone().toPredicate() : any(of);
            case All(List<Clause> of) -> {
                var all = f.and();
                of.forEach(each -> all.add(of(each)));
                yield all.toPredicate();
            }
            case AtLeast(int number, List<Clause> of) -> {
                var some = f.bool();
                of.forEach(each -> some.should(of(each)));
                yield some.minimumShouldMatchNumber(number).toPredicate();
            }
            case Constant(Clause of, float score) ->
                f.or().add(of(of)).constantScore().boost(score).toPredicate();
            case Between(String field, double low, double high) ->
                f.range()
                        .field(field)
                        .between(low, high)
                        .constantScore()
                        .boost(0)
                        .toPredicate();
            case Everything() -> f.matchAll().toPredicate();
        };
    }

    private SearchPredicate any(List<Clause> of) {
        var any = f.or();
        of.forEach(each -> any.add(of(each)));
        return any.toPredicate();
    }
}
