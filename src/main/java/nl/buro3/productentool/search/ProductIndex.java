package nl.buro3.productentool.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.recommendation.Recommendations;
import nl.buro3.productentool.search.Ranking.Form;
import nl.buro3.productentool.search.Ranking.Tier;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
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
import org.springframework.stereotype.Component;

/** Asks the index of the products. */
@Component
class ProductIndex {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
    private static final int MOST_VALUES = 1_000;
    private static final int CARDS_TO_SPELL_BY = 5;

    private final EntityManager entities;
    private final Recommendations recommendations;

    ProductIndex(EntityManager entities, Recommendations recommendations) {
        this.entities = entities;
        this.recommendations = recommendations;
    }

    /**
     * What the index found.
     *
     * @param counts how many cards each value of each facet has, by {@link Facet#term}
     */
    record Found(long total, List<FoundCard> cards, Map<String, Long> counts) {}

    /** A card that was found. */
    record FoundCard(CardSummary card, String description) {}

    /** The published cards that answer. */
    Found find(ProductQuery query, Asked asked) {
        var result = session()
                .search(Product.class)
                .select(f -> f.composite()
                        .from(f.field(Fields.CARD, String.class), f.field(Fields.DESCRIPTION, String.class))
                        .as((card, text) -> new FoundCard(CardJson.read(card), text == null ? "" : text)))
                .where(f -> wanted(f, query, asked, null))
                .aggregation(
                        COUNTS,
                        f -> f.terms().field(Fields.FACETS, String.class).maxTermCount(MOST_VALUES))
                .sort(f -> sort(f, query, asked))
                .fetch(query.offset(), query.size());
        return new Found(result.total().hitCount(), result.hits(), counts(query, asked, result));
    }

    /** A facet's own choice does not count in its counts: they say what choosing more would bring. */
    private Map<String, Long> counts(ProductQuery query, Asked asked, SearchResult<?> result) {
        Map<String, Long> counts = new HashMap<>(result.aggregation(COUNTS));
        for (Facet facet : query.filters().keySet()) {
            counts.keySet().removeIf(term -> term.startsWith(facet.term("")));
            var without = session()
                    .search(Product.class)
                    .where(f -> wanted(f, query, asked, facet))
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

    /** The words of the names, keywords and summaries of the cards that have one like this, the best card's first. */
    List<String> wordsLike(String word) {
        return session()
                .search(Product.class)
                .select(f -> f.composite()
                        .from(words(f, Tier.NAME), words(f, Tier.KEYWORDS), words(f, Tier.SUMMARY))
                        .asList())
                .where(f -> f.and().add(published(f)).add(WordMatching.similar(f, word)))
                .fetchHits(CARDS_TO_SPELL_BY)
                .stream()
                .flatMap(List::stream)
                .map(words -> (List<?>) words)
                .flatMap(List::stream)
                .map(String.class::cast)
                .toList();
    }

    private static ProjectionFinalStep<List<String>> words(SearchProjectionFactory<?, ?> f, Tier tier) {
        return f.field(TermFields.of(tier, Form.WORD), String.class).list();
    }

    /** By stem, how many cards have the word in any form. */
    Map<String, Long> frequencies(List<QueryWord> words) {
        Map<String, Long> frequencies = new HashMap<>();
        for (QueryWord word : words) {
            frequencies.put(
                    word.token().stem(),
                    session()
                            .search(Product.class)
                            .where(f -> f.and().add(published(f)).add(WordMatching.anywhere(f, word)))
                            .fetchTotalHitCount());
        }
        return frequencies;
    }

    /** How many cards are published. */
    long size() {
        return session().search(Product.class).where(f -> published(f)).fetchTotalHitCount();
    }

    /** The published cards that name a word with each of these beginnings, best first. */
    List<CardSummary> startingWith(List<String> beginnings, int most) {
        return session()
                .search(Product.class)
                .select(f -> f.field(Fields.CARD, String.class))
                .where(f -> f.and().add(published(f)).add(WordMatching.beginnings(f, beginnings)))
                .fetchHits(most)
                .stream()
                .map(CardJson::read)
                .toList();
    }

    private PredicateFinalStep wanted(
            SearchPredicateFactory f, ProductQuery query, Asked asked, @Nullable Facet apart) {
        var wanted = f.bool();
        wanted.filter(published(f));
        query.filters().forEach((facet, values) -> {
            if (facet != apart) {
                wanted.filter(f.terms()
                        .field(Fields.FACETS)
                        .matchingAny(values.stream().map(facet::term).toList()));
            }
        });
        if (!asked.words().isEmpty()) {
            wanted.must(f.or().add(new WordMatching(f, asked).predicate()).add(pinned(f, asked)));
            recommended(f).forEach(wanted::should);
            lift(f, wanted, asked.rules());
        }
        return wanted;
    }

    private static PredicateFinalStep pinned(SearchPredicateFactory f, Asked asked) {
        List<Long> pinned = asked.rules().pinned();
        var places = f.or().add(f.matchNone());
        for (int place = 0; place < pinned.size(); place++) {
            places.add(f.id().matching(pinned.get(place))
                    .constantScore()
                    .boost(Ranking.PINNED - place * Ranking.PIN_STEP));
        }
        return places;
    }

    private static void lift(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> wanted, ActiveRules rules) {
        if (!rules.lifted().isEmpty()) {
            wanted.should(f.id().matchingAny(rules.lifted()).constantScore().boost(Ranking.LIFTED));
        }
        if (!rules.hidden().isEmpty()) {
            wanted.mustNot(f.id().matchingAny(rules.hidden()));
        }
    }

    private List<SearchPredicate> recommended(SearchPredicateFactory f) {
        List<SearchPredicate> recommended = new ArrayList<>();
        Set<Long> cards = recommendations.todaysCards();
        if (!cards.isEmpty()) {
            recommended.add(f.id().matchingAny(cards)
                    .constantScore()
                    .boost(Ranking.RECOMMENDED)
                    .toPredicate());
        }
        return recommended;
    }

    private static PredicateFinalStep published(SearchPredicateFactory f) {
        return f.match().field(Fields.STATUS).matching(ProductStatus.PUBLISHED.name());
    }

    private static SortFinalStep sort(SearchSortFactory f, ProductQuery query, Asked asked) {
        return switch (query.sort()) {
            case RELEVANCE ->
                asked.words().isEmpty()
                        ? f.composite(c -> c.add(f.field(Fields.CATEGORY_ORDER)).add(f.field(Fields.NUMBER)))
                        : f.composite(c -> c.add(f.score())
                                .add(f.field(Fields.COMPLETENESS).desc())
                                .add(f.field(Fields.NAME_SORT)));
            case NAME -> f.field(Fields.NAME_SORT);
            case PRICE ->
                f.composite(c -> c.add(f.field(Fields.PRICE).missing().last()).add(f.field(Fields.NAME_SORT)));
        };
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
