package nl.buro3.productentool.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.SearchResult.Match;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.index.CardIndex.FoundCard;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.query.CurrentSynonyms;
import nl.buro3.productentool.search.query.DidYouMean;
import nl.buro3.productentool.search.query.QueryWord;
import nl.buro3.productentool.search.query.Ranking;
import nl.buro3.productentool.search.query.TermFields;
import nl.buro3.productentool.search.query.Understood;
import nl.buro3.productentool.search.query.WordQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published product cards. First every content word has to match; where nothing does, unknown words are
 * corrected, and then some of the words are enough, the rarest first.
 */
@Service
@Transactional(readOnly = true)
public class ProductSearch {

    private static final int SHORTEST_PREFIX = 2;

    private final ProductIndex index;
    private final CurrentSynonyms synonyms;
    private final Merchandising merchandising;
    private final Clock clock;

    ProductSearch(ProductIndex index, CurrentSynonyms synonyms, Merchandising merchandising, Clock clock) {
        this.index = index;
        this.synonyms = synonyms;
        this.merchandising = merchandising;
        this.clock = clock;
    }

    /** The cards that answer the query, with what employees pinned, boosted and hid, and with the counts of the facets. */
    public SearchResult find(ProductQuery query) {
        return find(query, rules(query.text()));
    }

    /** The same in the natural order, as if employees had pinned, boosted and hidden nothing. */
    public SearchResult inNaturalOrder(ProductQuery query) {
        return find(query, ActiveRules.NONE);
    }

    private SearchResult find(ProductQuery typed, ActiveRules rules) {
        Understood understood = Understood.of(typed.text());
        if (understood.saysNothing() && !typed.text().isBlank()) {
            return Retrieval.NOTHING.result(understood, false, Optional.empty());
        }
        ProductQuery query = understood.narrow(typed);
        Retrieval natural = honest(answer(query), understood);
        return (rules.equals(ActiveRules.NONE) ? natural : natural.with(rules, asked -> answer(query, asked)))
                .result(
                        understood,
                        natural.found().total() > 0 && index.isToldOf(natural.asked()),
                        beyond(typed, understood));
    }

    /** The best card, where its price is not what the query allows: the page then says so. */
    private Optional<CardSummary> beyond(ProductQuery typed, Understood understood) {
        if (understood.words().isBlank() || typed.filters().containsKey(Facet.BUDGET)) {
            return Optional.empty();
        }
        return understood.limit().flatMap(limit -> {
            Retrieval all = honest(
                    answer(new ProductQuery(typed.text(), typed.filters(), ResultOrder.RELEVANCE, 1, 1)), understood);
            return all.found().cards().stream()
                    .map(FoundCard::card)
                    .filter(card -> !limit.allows(card.price()))
                    .filter(card -> all.match() != Match.NEARBY && index.isToldOf(all.asked()))
                    .findFirst();
        });
    }

    /** Says so where what was found only comes near to what is not offered. */
    private Retrieval honest(Retrieval answer, Understood typed) {
        Understood understood = answer.meant().map(Understood::of).orElse(typed);
        boolean offered = understood
                .thing()
                .map(thing -> thing.equals(understood.words())
                        ? answer.asked().telling()
                        : WordQuery.exactly(QueryWord.of(thing, synonyms.words()))
                                .telling())
                .map(index::isOffered)
                .orElse(true);
        return answer.found().total() == 0 || offered
                ? answer
                : new Retrieval(answer.asked(), answer.found(), Match.NEARBY, answer.meant());
    }

    /** Where a query leads that employees redirect. */
    public Optional<String> redirect(String text) {
        return rules(text).redirect();
    }

    private ActiveRules rules(String text) {
        return text.isBlank() ? ActiveRules.NONE : merchandising.activeFor(text, LocalDate.now(clock));
    }

    private Retrieval answer(ProductQuery query, WordQuery asked) {
        return answer(query, asked, 0);
    }

    private Retrieval answer(ProductQuery query, WordQuery asked, int least) {
        return new Retrieval(asked, index.find(query, asked, least), asked.match(), Optional.empty());
    }

    private Retrieval answer(ProductQuery query) {
        return answer(query, true);
    }

    /** @param mayBeMistyped whether unknown words may be corrected; false for a query that is a correction already */
    private Retrieval answer(ProductQuery query, boolean mayBeMistyped) {
        List<QueryWord> words = QueryWord.of(Understood.of(query.text()).words(), synonyms.words());
        boolean several = words.stream().filter(word -> !word.weak()).count() > 1;
        Map<String, Long> known = several ? index.frequencies(words) : Map.of();
        WordQuery asked = WordQuery.exactly(words).weighed(rarity(known));
        // where few are found, others are looked for: these are not shown
        Retrieval exact = answer(query, asked, words.isEmpty() ? 0 : Ranking.FEW);
        boolean few = exact.found().total() < Ranking.FEW || (several && !index.tellsAll(asked));
        List<QueryWord> doubtful =
                few ? words : words.stream().filter(QueryWord::isCompound).toList();
        if (doubtful.isEmpty()) {
            return exact;
        }
        Map<String, Long> frequencies = several ? known : index.frequencies(doubtful);
        Set<String> mistyped = mayBeMistyped ? nowhere(doubtful, frequencies) : Set.of();
        return meant(query, mistyped).orElseGet(() -> few ? nearest(query, exact, rarity(frequencies)) : exact);
    }

    /** The cards with all words, if any, and those that come nearest. */
    private Retrieval nearest(ProductQuery query, Retrieval exact, Map<String, Float> rarity) {
        if (exact.found().isAnything()) {
            return answer(query, exact.asked().followed(rarity));
        }
        WordQuery some = WordQuery.some(exact.asked().words(), rarity);
        return Stream.<Supplier<WordQuery>>of(() -> some, some::atLeastOne, () -> begunAlike(some))
                .map(Supplier::get)
                .filter(asked -> !asked.words().isEmpty())
                .map(asked -> answer(query, asked))
                .filter(answer -> answer.found().isAnything())
                .findFirst()
                .orElse(exact);
    }

    /** Words that begin as those do that are nowhere: an infogramma is nearly an infographic. */
    private WordQuery begunAlike(WordQuery asked) {
        List<QueryWord> prefixes = asked.telling().stream()
                .flatMap(word -> index.longestPrefix(word.token().word()).stream())
                .map(QueryWord::prefix)
                .toList();
        return WordQuery.some(prefixes, Map.of()).atLeastOne();
    }

    /** The answer to what was probably meant by words that are nowhere as they are typed. */
    private Optional<Retrieval> meant(ProductQuery query, Set<String> nowhere) {
        return DidYouMean.suggestion(query.text(), nowhere, word -> index.wordsLike(word))
                .map(meant -> {
                    Retrieval answer = answer(query.withText(meant), false);
                    Match match = answer.match() == Match.ALL_WORDS ? Match.SIMILAR_WORDS : answer.match();
                    return new Retrieval(answer.asked(), answer.found(), match, Optional.of(meant));
                })
                .filter(answer -> answer.found().isAnything());
    }

    private static Set<String> nowhere(List<QueryWord> words, Map<String, Long> frequencies) {
        return words.stream()
                .filter(word -> frequencies.getOrDefault(word.token().stem(), 0L) == 0)
                .map(word -> word.token().word())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How much each word tells, from 0 to about 1: the fewer cards have it, the more. */
    private Map<String, Float> rarity(Map<String, Long> frequencies) {
        if (frequencies.isEmpty()) {
            return Map.of();
        }
        double all = index.size() + 1.0;
        Map<String, Float> rarity = new HashMap<>();
        frequencies.forEach((stem, cards) ->
                rarity.put(stem, (float) (Math.log1p(all / (cards + 1)) / Math.log1p(all))));
        return rarity;
    }

    /** The cards whose name or keywords begin with what was typed, best first. */
    public List<CardSummary> startingWith(String typed, int most) {
        List<String> words = prefixes(typed);
        return words.isEmpty() ? List.of() : index.startingWith(words, most);
    }

    /** The words that were typed; a stop word only where there is no other: "we" may become a webshop. */
    static List<String> prefixes(String typed) {
        List<String> telling = Dutch.tokens(typed).stream().map(Token::word).toList();
        List<String> words = telling.isEmpty() ? Dutch.written(typed) : telling;
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_PREFIX)
                .map(word -> word.substring(0, Math.min(word.length(), TermFields.LONGEST_PREFIX)))
                .toList();
    }
}
