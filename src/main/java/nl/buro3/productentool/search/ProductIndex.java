package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.recommendation.Recommendations;
import nl.buro3.productentool.search.index.CardIndex;
import nl.buro3.productentool.search.index.CardIndex.Found;
import nl.buro3.productentool.search.index.CardIndex.Order;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import nl.buro3.productentool.search.query.Clause;
import nl.buro3.productentool.search.query.Clause.Any;
import nl.buro3.productentool.search.query.Clause.Constant;
import nl.buro3.productentool.search.query.Clause.Everything;
import nl.buro3.productentool.search.query.Clause.Term;
import nl.buro3.productentool.search.query.Fields;
import nl.buro3.productentool.search.query.IndexQuery;
import nl.buro3.productentool.search.query.PriceLimit;
import nl.buro3.productentool.search.query.QueryWord;
import nl.buro3.productentool.search.query.Ranking;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;
import nl.buro3.productentool.search.query.TermFields;
import nl.buro3.productentool.search.query.WordMatching;
import nl.buro3.productentool.search.query.WordPairs;
import nl.buro3.productentool.search.query.WordQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the index of the products. */
@Component
public class ProductIndex {

    /** What a card has to be to be found. */
    public static final Term PUBLISHED = new Term(Fields.STATUS, ProductStatus.PUBLISHED.name(), 0);

    private final CardIndex cards;
    private final Recommendations recommendations;
    private final ObjectProvider<Popularity> popularity;

    ProductIndex(CardIndex cards, Recommendations recommendations, ObjectProvider<Popularity> popularity) {
        this.cards = cards;
        this.recommendations = recommendations;
        this.popularity = popularity;
    }

    /**
     * The published cards that answer.
     *
     * @param least where fewer match, the cards themselves and the counts of facets may be left out
     */
    Found find(ProductQuery query, WordQuery asked, int least) {
        return cards.find(query(query, asked), order(query, asked), query.offset(), query.size(), least);
    }

    /** Words of names, keywords and summaries that may be meant by one with typing errors, the likeliest first. */
    List<String> wordsLike(String word) {
        return cards.wordsLike(word).stream().filter(this::isThere).toList();
    }

    /** Whether a published card has the word: nobody should learn a word of a draft. */
    private boolean isThere(String word) {
        return cards.count(new Any(TermFields.SPELT.stream()
                        .map(tier -> (Clause) new Term(TermFields.of(tier, Form.WORD), word, 1))
                        .toList()))
                > 0;
    }

    /** By stem, how many cards have the word in any form. */
    Map<String, Long> frequencies(List<QueryWord> words) {
        Map<String, Long> frequencies = new HashMap<>();
        words.forEach(word -> frequencies.put(word.token().stem(), cards.count(WordMatching.anywhere(word))));
        return frequencies;
    }

    /**
     * Whether a card offers what these words name: its name, a keyword or the summary says them; of several, one card may
     * also say two near to each other, or be named by one of them.
     */
    boolean isOffered(List<QueryWord> telling) {
        if (telling.size() == 1) {
            return isThere(WordMatching.named(telling.getFirst(), TermFields.SPELT));
        }
        return isThere(WordMatching.allNamed(telling, TermFields.SPELT))
                || isThere(new Any(WordPairs.wanted(telling)))
                || telling.stream().anyMatch(word -> isThere(WordMatching.named(word, TermFields.NAMING)));
    }

    /**
     * Whether a card tells of it where it matters: a single word in its name, a keyword or the summary; of several one
     * in its name, or half, and two at least, also in what customers say.
     */
    boolean isToldOf(WordQuery asked) {
        List<QueryWord> telling = asked.telling().stream()
                .filter(word -> !word.tellsLittle() && !word.aside())
                .toList();
        if (telling.size() < 2) {
            return !telling.isEmpty() && isThere(WordMatching.named(telling.getFirst(), TermFields.SPELT));
        }
        return telling.stream().anyMatch(word -> isThere(WordMatching.named(word, List.of(Tier.NAME))))
                || isThere(new WordMatching(asked).atLeast(telling, telling.size() / 2 + 1, Tier.PROMINENT));
    }

    /** Whether a card tells all of it where it matters. */
    boolean tellsAll(WordQuery asked) {
        return isThere(new WordMatching(asked).all(Tier.PROMINENT));
    }

    private boolean isThere(Clause wanted) {
        return cards.count(wanted) > 0;
    }

    /** How many cards are published. */
    long size() {
        return cards.count(new Everything());
    }

    /** The published cards that name a word with each of these beginnings, best first. */
    List<CardSummary> startingWith(List<String> prefixes, int most) {
        return cards.best(WordMatching.prefixes(prefixes), most);
    }

    /** As much of a word as a name or keyword of a card begins with: half of it at least, but not all. */
    Optional<String> longestPrefix(String word) {
        int shortest = Math.max(Ranking.SHORTEST_ALIKE, (word.length() + 1) / 2);
        return IntStream.iterate(
                        Math.min(TermFields.LONGEST_PREFIX, word.length() - 1),
                        length -> length >= shortest,
                        length -> length - 1)
                .mapToObj(length -> word.substring(0, length))
                .filter(letters -> cards.count(WordMatching.prefixes(List.of(letters))) > 0)
                .findFirst();
    }

    private IndexQuery query(ProductQuery query, WordQuery asked) {
        Map<Facet, Clause> choices = new EnumMap<>(Facet.class);
        query.filters()
                .forEach((facet, values) -> choices.put(
                        facet,
                        new Any(values.stream()
                                .map(value -> chosen(facet, value))
                                .toList())));
        if (asked.words().isEmpty()) {
            return new IndexQuery(new Everything(), List.of(), List.of(), choices);
        }
        WordMatching matching = new WordMatching(asked);
        List<Clause> bonus = new ArrayList<>(matching.bonus());
        bonus.addAll(matching.things());
        if (asked.frugal()) {
            bonus.add(
                    new Constant(PriceLimit.most(Ranking.CHEAP, PriceUnit.ONCE).wanted(), Ranking.FRUGAL));
        }
        cards(recommendations.todaysCards(), Ranking.RECOMMENDED, bonus);
        popularity.ifAvailable(known -> popular(known.mostLookedAt(), bonus));
        ActiveRules rules = asked.rules();
        cards(rules.boosted(), Ranking.BOOSTED, bonus);
        List<Clause> hidden = new ArrayList<>();
        cards(rules.hidden(), 1, hidden);
        return new IndexQuery(orPinned(matching.must(), rules.pinned()), bonus, hidden, choices);
    }

    /** What has this value; nothing has a budget that says nothing. */
    private static Clause chosen(Facet facet, String value) {
        return facet == Facet.BUDGET
                ? PriceLimit.of(value).map(PriceLimit::wanted).orElseGet(() -> new Any(List.of()))
                : new Term(Fields.FACETS, facet.term(value), 0);
    }

    /** In steps: a clause for each card would cost more than the order among them is worth. */
    private static void popular(List<Long> numbers, List<Clause> to) {
        for (int from = 0; from < numbers.size(); from += Ranking.POPULAR_STEP) {
            int end = Math.min(numbers.size(), from + Ranking.POPULAR_STEP);
            cards(numbers.subList(from, end), Ranking.POPULAR * (numbers.size() - from) / numbers.size(), to);
        }
    }

    private static void cards(Collection<Long> numbers, float score, List<Clause> to) {
        if (!numbers.isEmpty()) {
            to.add(new Constant(new Any(numbers.stream().map(ProductIndex::card).toList()), score));
        }
    }

    private static Clause card(Long number) {
        return new Term(Fields.KEY, number.toString(), 1);
    }

    private static Clause orPinned(Clause must, List<Long> pinned) {
        if (pinned.isEmpty()) {
            return must;
        }
        List<Clause> either = new ArrayList<>(List.of(must));
        for (int place = 0; place < pinned.size(); place++) {
            either.add(new Constant(card(pinned.get(place)), Ranking.PINNED - place * Ranking.PIN_STEP));
        }
        return new Any(either);
    }

    private static Order order(ProductQuery query, WordQuery asked) {
        return switch (query.sort()) {
            case RELEVANCE -> asked.words().isEmpty() ? Order.NATURAL : Order.SCORE;
            case NAME -> Order.NAME;
            case PRICE -> Order.PRICE;
        };
    }
}
