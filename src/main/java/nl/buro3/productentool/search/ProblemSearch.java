package nl.buro3.productentool.search;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.index.HibernateSearchTerms;
import nl.buro3.productentool.search.index.ProblemBinder;
import nl.buro3.productentool.search.query.Asked;
import nl.buro3.productentool.search.query.CurrentSynonyms;
import nl.buro3.productentool.search.query.QueryWord;
import nl.buro3.productentool.search.query.Recognition;
import nl.buro3.productentool.search.query.Understood;
import nl.buro3.productentool.search.query.WordMatching;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the customers' problems that a description in a customer's own words comes near to. */
@Service
@Transactional(readOnly = true)
public class ProblemSearch {

    /** Problems that are read to see whether they were said. */
    private static final int CANDIDATES = 20;

    private final EntityManager entities;
    private final CurrentSynonyms synonyms;

    ProblemSearch(EntityManager entities, CurrentSynonyms synonyms) {
        this.entities = entities;
        this.synonyms = synonyms;
    }

    /**
     * The problems that were said in so many words, nearest first: most of what was typed is in them and most of them was
     * typed. What only shares a word is left out.
     */
    public List<ProblemRef> recognised(String typed, int most) {
        List<QueryWord> words = QueryWord.of(Understood.of(typed).words(), synonyms.words());
        Recognition said = new Recognition(words);
        return words.isEmpty()
                ? List.of()
                : find(Asked.some(words, Map.of()), CANDIDATES).stream()
                        .filter(said::isOf)
                        .sorted(Comparator.comparingDouble(problem -> -said.nearness(problem)))
                        .limit(most)
                        .toList();
    }

    /** The problems with a word that begins with each of those typed, in the customers' own sentence. */
    List<ProblemRef> startingWith(List<String> beginnings, int most) {
        return Search.session(entities)
                .search(Problem.class)
                .select(f -> f.composite()
                        .from(
                                f.field(ProblemBinder.SLUG, String.class),
                                f.field(ProblemBinder.TEXT, String.class),
                                f.field(ProblemBinder.EXPLANATION, String.class))
                        .as(ProblemRef::new))
                .where(f -> f.or().add(new HibernateSearchTerms(f).of(WordMatching.beginnings(beginnings))))
                .fetchHits(most);
    }

    private List<ProblemRef> find(Asked asked, int most) {
        return Search.session(entities)
                .search(Problem.class)
                .select(f -> f.composite()
                        .from(
                                f.field(ProblemBinder.SLUG, String.class),
                                f.field(ProblemBinder.TEXT, String.class),
                                f.field(ProblemBinder.EXPLANATION, String.class))
                        .as(ProblemRef::new))
                .where(f -> wanted(f, asked))
                .fetchHits(most);
    }

    private static PredicateFinalStep wanted(SearchPredicateFactory f, Asked asked) {
        HibernateSearchTerms terms = new HibernateSearchTerms(f);
        WordMatching matching = new WordMatching(asked);
        var wanted = f.bool().must(terms.of(matching.must()));
        matching.bonus().forEach(bonus -> wanted.should(terms.of(bonus)));
        return wanted;
    }
}
