package nl.buro3.productentool.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.SearchResult.Match;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published product cards. Every word has to be found first; where that finds nothing, words that look like them
 * will do, and then some of the words.
 */
@Service
@Transactional(readOnly = true)
public class ProductSearch {

    private static final AggregationKey<Map<String, Long>> BY_CATEGORY = AggregationKey.of("byCategory");
    private static final int MOST_CATEGORIES = 200;

    private final EntityManager entities;

    ProductSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** The cards that answer the query, with the counts of the categories. */
    public SearchResult find(ProductQuery query) {
        List<String> words = SearchWords.of(query.text());
        if (words.isEmpty()) {
            return find(query, words, Match.ALL_WORDS);
        }
        return Stream.of(Match.values())
                .map(match -> find(query, words, match))
                .filter(result -> result.total() > 0 || !result.categoryCounts().isEmpty())
                .findFirst()
                .orElseGet(() -> new SearchResult(0, List.of(), Map.of(), Match.ALL_WORDS));
    }

    /** The same in the natural order, as if employees had pinned, lifted and hidden nothing. */
    public SearchResult inNaturalOrder(ProductQuery query) {
        return find(query);
    }

    /** The cards whose name or keywords begin with what was typed, best first. */
    public List<CardSummary> startingWith(String typed, int most) {
        List<String> words = SearchWords.beginningsOf(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return session()
                .search(Product.class)
                .select(f -> f.field(Fields.CARD, String.class))
                .where(f -> f.and().add(published(f)).add(WordMatching.beginnings(f, words)))
                .fetchHits(most)
                .stream()
                .map(CardJson::read)
                .toList();
    }

    private SearchResult find(ProductQuery query, List<String> words, Match match) {
        var result = build(query, words, match).fetch(query.offset(), query.size());
        Map<String, Long> counts = query.category() == null
                ? result.aggregation(BY_CATEGORY)
                : build(query.withoutCategory(), words, match).fetch(0).aggregation(BY_CATEGORY);
        return new SearchResult(
                result.total().hitCount(),
                result.hits().stream().map(ProductSearch::hit).toList(),
                counts,
                match);
    }

    private SearchQuery<List<?>> build(ProductQuery query, List<String> words, Match match) {
        return session()
                .search(Product.class)
                .select(f -> projection(f, !words.isEmpty()))
                .where((f, root) -> restrict(f, root, query, words, match))
                .aggregation(
                        BY_CATEGORY,
                        f -> f.terms().field(Fields.CATEGORY, String.class).maxTermCount(MOST_CATEGORIES))
                .sort(f -> sort(f, query, words))
                .highlighter(f -> f.unified()
                        .tag(SearchResult.MARK_START, SearchResult.MARK_END)
                        .numberOfFragments(1))
                .toQuery();
    }

    private static ProjectionFinalStep<List<?>> projection(SearchProjectionFactory<?, ?> f, boolean highlighted) {
        return highlighted
                ? f.composite()
                        .from(
                                f.field(Fields.CARD, String.class),
                                f.highlight(Fields.NAME),
                                f.highlight(Fields.SUMMARY),
                                f.highlight(Fields.DESCRIPTION))
                        .asList()
                : f.composite().from(f.field(Fields.CARD, String.class)).asList();
    }

    private static Hit hit(List<?> projected) {
        List<String> highlights = projected.stream()
                .skip(1)
                .flatMap(fragments -> ((List<?>) fragments).stream())
                .map(String.class::cast)
                .toList();
        return new Hit(CardJson.read((String) projected.getFirst()), highlights);
    }

    private static void restrict(
            SearchPredicateFactory f,
            SimpleBooleanPredicateClausesCollector<?, ?> root,
            ProductQuery query,
            List<String> words,
            Match match) {
        root.add(published(f));
        if (query.category() != null) {
            root.add(f.match()
                    .field(Fields.CATEGORY)
                    .matching(query.category())
                    .constantScore()
                    .boost(0));
        }
        if (query.problem() != null) {
            root.add(f.match()
                    .field(Fields.PROBLEM)
                    .matching(query.problem())
                    .constantScore()
                    .boost(0));
        }
        if (!words.isEmpty()) {
            root.add(WordMatching.words(f, words, match));
        }
    }

    private static SearchPredicate published(SearchPredicateFactory f) {
        return f.match()
                .field(Fields.STATUS)
                .matching(ProductStatus.PUBLISHED.name())
                .constantScore()
                .boost(0)
                .toPredicate();
    }

    private static SortFinalStep sort(SearchSortFactory f, ProductQuery query, List<String> words) {
        return switch (query.sort()) {
            case RELEVANCE ->
                words.isEmpty()
                        ? f.composite(c -> c.add(f.field(Fields.CATEGORY_ORDER)).add(f.field(Fields.NUMBER)))
                        : f.composite(c -> c.add(f.score()).add(f.field(Fields.NAME_SORT)));
            case NAME -> f.field(Fields.NAME_SORT);
            case PRICE ->
                f.composite(c -> c.add(f.field(Fields.PRICE).missing().last()).add(f.field(Fields.NAME_SORT)));
        };
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
