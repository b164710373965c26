package nl.buro3.productentool.search.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.query.WordMatching;
import nl.buro3.productentool.search.query.WordQuery;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Looks for customers' problems in the index, with any backend. */
@Component
public class ProblemIndex {

    private final EntityManager entities;

    ProblemIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** The problems that hold these words, the best first. */
    public List<ProblemRef> find(WordQuery asked, int most) {
        WordMatching matching = new WordMatching(asked);
        return search(
                f -> {
                    HibernateSearchTerms terms = new HibernateSearchTerms(f);
                    var wanted = f.bool().must(terms.of(matching.must()));
                    matching.bonus().forEach(bonus -> wanted.should(terms.of(bonus)));
                    return wanted;
                },
                most);
    }

    /** The problems with a word that begins with each of these. */
    public List<ProblemRef> startingWith(List<String> prefixes, int most) {
        return search(f -> f.or().add(new HibernateSearchTerms(f).of(WordMatching.prefixes(prefixes))), most);
    }

    private List<ProblemRef> search(Function<SearchPredicateFactory, PredicateFinalStep> wanted, int most) {
        return Search.session(entities)
                .search(Problem.class)
                .select(f -> f.composite()
                        .from(
                                f.field(ProblemBinder.SLUG, String.class),
                                f.field(ProblemBinder.TEXT, String.class),
                                f.field(ProblemBinder.EXPLANATION, String.class))
                        .as(ProblemRef::new))
                .where(wanted)
                .fetchHits(most);
    }
}
