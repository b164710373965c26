package nl.buro3.productentool.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.SearchResult.Match;
import nl.buro3.productentool.search.index.CardIndex.Found;
import nl.buro3.productentool.search.index.CardIndex.FoundCard;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import nl.buro3.productentool.search.query.Understood;
import nl.buro3.productentool.search.query.WordQuery;

/**
 * What the index gave, and what it was asked for.
 *
 * @param meant other words than those that were typed
 */
record Retrieval(WordQuery asked, Found found, Match match, Optional<String> meant) {

    static final Retrieval NOTHING = new Retrieval(
            WordQuery.exactly(List.of()), new Found(0, false, List.of(), Map.of()), Match.ALL_WORDS, Optional.empty());

    /** The same with rules of employees. */
    Retrieval with(ActiveRules rules, Function<WordQuery, Retrieval> again) {
        Retrieval ruled = again.apply(asked.with(rules));
        return new Retrieval(ruled.asked, ruled.found, match, meant);
    }

    /** What readers get: the cards with their hits marked, and the counts of the facets. */
    SearchResult result(Understood understood, boolean isToldOf, Optional<CardSummary> beyond) {
        Highlighter highlighter = new Highlighter(asked.words());
        boolean marked = !asked.words().isEmpty();
        List<Hit> hits = found.cards().stream()
                .map(card -> marked ? hit(card, highlighter) : plain(card.card()))
                .toList();
        return new SearchResult(
                found.total(), hits, byFacet(found.counts()), match, meant, understood, isToldOf, beyond);
    }

    private static Hit plain(CardSummary card) {
        return new Hit(card, card.name(), card.summary(), "");
    }

    private static Hit hit(FoundCard found, Highlighter highlighter) {
        CardSummary card = found.card();
        String name = highlighter.mark(card.name());
        String summary = highlighter.mark(card.summary());
        boolean shown = name.contains(SearchResult.MARK_START) || summary.contains(SearchResult.MARK_START);
        return new Hit(card, name, summary, shown ? "" : highlighter.passage(found.description()));
    }

    private static Map<Facet, Map<String, Long>> byFacet(Map<String, Long> counts) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String prefix = facet.term("");
            facets.put(
                    facet,
                    counts.entrySet().stream()
                            .filter(count -> count.getKey().startsWith(prefix))
                            .collect(Collectors.toUnmodifiableMap(
                                    count -> count.getKey().substring(prefix.length()), Map.Entry::getValue)));
        }
        return facets;
    }
}
