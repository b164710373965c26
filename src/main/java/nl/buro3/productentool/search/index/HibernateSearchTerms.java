package nl.buro3.productentool.search.index;

import java.util.List;
import nl.buro3.productentool.search.query.Wanted;
import nl.buro3.productentool.search.query.Wanted.All;
import nl.buro3.productentool.search.query.Wanted.Any;
import nl.buro3.productentool.search.query.Wanted.AtLeast;
import nl.buro3.productentool.search.query.Wanted.Between;
import nl.buro3.productentool.search.query.Wanted.Constant;
import nl.buro3.productentool.search.query.Wanted.Everything;
import nl.buro3.productentool.search.query.Wanted.Term;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says {@link Wanted} in the words of Hibernate Search. */
final class HibernateSearchTerms {

    private final SearchPredicateFactory f;

    HibernateSearchTerms(SearchPredicateFactory f) {
        this.f = f;
    }

    SearchPredicate of(Wanted wanted) {
        return switch (wanted) {
            case Term(String field, String value, float weight) ->
                f.match().field(field).boost(weight).matching(value).toPredicate();
            case Any(List<Wanted> of) -> of.isEmpty() ? f.matchNone().toPredicate() : any(of);
            case All(List<Wanted> of) -> {
                var all = f.and();
                of.forEach(each -> all.add(of(each)));
                yield all.toPredicate();
            }
            case AtLeast(int number, List<Wanted> of) -> {
                var some = f.bool();
                of.forEach(each -> some.should(of(each)));
                yield some.minimumShouldMatchNumber(number).toPredicate();
            }
            case Constant(Wanted of, float score) ->
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

    private SearchPredicate any(List<Wanted> of) {
        var any = f.or();
        of.forEach(each -> any.add(of(each)));
        return any.toPredicate();
    }
}
