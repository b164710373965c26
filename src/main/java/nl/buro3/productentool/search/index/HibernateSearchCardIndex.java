package nl.buro3.productentool.search.index;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ProductIndex;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.Fields;
import nl.buro3.productentool.search.query.IndexQuery;
import nl.buro3.productentool.search.query.Ranking;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;
import nl.buro3.productentool.search.query.TermFields;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks any backend through Hibernate Search; for one that is elsewhere. */
@Component
@ConditionalOnProperty(name = "portal.search.backend", havingValue = "opensearch")
class HibernateSearchCardIndex implements CardIndex {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
    private static final int MOST_VALUES = 1_000;
    private static final int CARDS_TO_SPELL_BY = 5;

    private final EntityManager entities;

    HibernateSearchCardIndex(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Found find(IndexQuery query, Order order, int offset, int size, int least) {
        var result = session()
                .search(Product.class)
                .select(f -> f.composite()
                        .from(f.field(Fields.CARD, String.class), f.field(Fields.DESCRIPTION, String.class))
                        .as((card, text) -> new FoundCard(CardJson.read(card), text == null ? "" : text)))
                .where(f -> wanted(f, query, null))
                .aggregation(
                        COUNTS,
                        f -> f.terms().field(Fields.FACETS, String.class).maxTermCount(MOST_VALUES))
                .sort(f -> sort(f, order))
                .fetch(offset, size);
        Map<String, Long> counts = counts(query, result);
        return new Found(result.total().hitCount(), !counts.isEmpty(), result.hits(), counts);
    }

    private Map<String, Long> counts(IndexQuery query, SearchResult<?> result) {
        Map<String, Long> counts = new HashMap<>(result.aggregation(COUNTS));
        for (Facet facet : query.choices().keySet()) {
            counts.keySet().removeIf(term -> term.startsWith(facet.term("")));
            var without = session()
                    .search(Product.class)
                    .where(f -> wanted(f, query, facet))
                    .aggregation(
                            COUNTS,
                            f -> f.terms().field(Fields.FACETS, String.class).maxTermCount(MOST_VALUES))
                    .fetch(0);
            without.aggregation(COUNTS).forEach((term, cards) -> {
                if (term.startsWith(facet.term(""))) {
                    counts.put(term, cards);
                }
            });
        }
        return counts;
    }

    @Override
    public List<CardSummary> best(Clause wanted, int most) {
        return session()
                .search(Product.class)
                .select(f -> f.field(Fields.CARD, String.class))
                .where(f -> wanted(f, IndexQuery.of(wanted), null))
                .sort(f -> sort(f, Order.SCORE))
                .fetchHits(most)
                .stream()
                .map(CardJson::read)
                .toList();
    }

    @Override
    public long count(Clause wanted) {
        return session()
                .search(Product.class)
                .where(f -> wanted(f, IndexQuery.of(wanted), null))
                .fetchTotalHitCount();
    }

    @Override
    public List<String> wordsLike(String word) {
        return session()
                .search(Product.class)
                .select(f -> f.composite()
                        .from(TermFields.SPELT.stream()
                                .map(tier -> words(f, tier))
                                .toArray(ProjectionFinalStep<?>[]::new))
                        .asList())
                .where(f -> f.and()
                        .add(new HibernateSearchTerms(f).of(ProductIndex.PUBLISHED))
                        .add(similar(f, word)))
                .fetchHits(CARDS_TO_SPELL_BY)
                .stream()
                .flatMap(List::stream)
                .map(words -> (List<?>) words)
                .flatMap(List::stream)
                .map(String.class::cast)
                .toList();
    }

    private static PredicateFinalStep similar(SearchPredicateFactory f, String word) {
        var similar = f.or();
        for (Tier tier : TermFields.SPELT) {
            similar.add(f.match()
                    .field(TermFields.of(tier, Form.WORD))
                    .boost(tier.weight)
                    .matching(word)
                    .fuzzy(Ranking.allowedErrors(word), 1));
        }
        return similar;
    }

    private static ProjectionFinalStep<List<String>> words(SearchProjectionFactory<?, ?> f, Tier tier) {
        return f.field(TermFields.of(tier, Form.WORD), String.class).list();
    }

    /** @param apart the facet whose choice does not count, or null */
    private static PredicateFinalStep wanted(SearchPredicateFactory f, IndexQuery query, @Nullable Facet apart) {
        HibernateSearchTerms terms = new HibernateSearchTerms(f);
        var wanted = f.bool();
        wanted.filter(terms.of(ProductIndex.PUBLISHED));
        query.choices().forEach((facet, choice) -> {
            if (facet != apart) {
                wanted.filter(terms.of(choice));
            }
        });
        wanted.must(terms.of(query.must()));
        query.should().forEach(bonus -> wanted.should(terms.of(bonus)));
        query.mustNot().forEach(unwanted -> wanted.mustNot(terms.of(unwanted)));
        return wanted;
    }

    private static SortFinalStep sort(SearchSortFactory f, Order order) {
        return switch (order) {
            case SCORE ->
                f.composite(c -> c.add(f.score())
                        .add(f.field(Fields.COMPLETENESS).desc())
                        .add(f.field(Fields.NAME_SORT)));
            case NATURAL ->
                f.composite(c -> c.add(f.field(Fields.CATEGORY_ORDER)).add(f.field(Fields.NUMBER)));
            case NAME -> f.field(Fields.NAME_SORT);
            case PRICE ->
                f.composite(c -> c.add(f.field(Fields.PRICE).missing().last()).add(f.field(Fields.NAME_SORT)));
        };
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
