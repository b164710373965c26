package nl.buro3.productentool.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.english.English;
import nl.buro3.productentool.search.query.PriceInQuery.Read;

/**
 * What was understood of a query besides its words.
 *
 * @param words what is left to search for; may be empty
 * @param limit the price that it names
 * @param aboutUs whether it asks for the house behind the cards: a number, an address, opening hours, a quote
 */
public record Understood(String words, Optional<PriceLimit> limit, boolean aboutUs) {

    private static final int MOST_AROUND_ONE = 5;

    private static final Set<String> GOES_WITH = Set.of("met", "voor", "with", "for");

    /** Who tells a story: ik kan weinig missen voor onderhoud. */
    private static final Set<String> TELLER = Set.of("ik", "we", "wij", "i");

    public static Understood of(String text) {
        Optional<Read> read = PriceInQuery.in(text);
        String words = read.map(Read::words).filter(Understood::tellsSomething).orElse(read.isPresent() ? "" : text);
        Optional<String> subject = AboutUs.subject(words);
        return new Understood(
                subject.orElse(words), read.map(Read::limit), subject.isPresent() || AboutUs.isAskedIn(words));
    }

    /** Whether there is nothing in it that could be found: signs only, or words that no text has. */
    public boolean saysNothing() {
        return limit.isEmpty() && !aboutUs && Dutch.written(words).stream().noneMatch(Understood::isWord);
    }

    /**
     * The words that name a thing: all of a short query, or those before what it goes with, as T-shirts met ons logo. None
     * where it tells a story, of which nobody can say that it is not offered.
     */
    public Optional<String> thing() {
        List<String> written = Dutch.written(words);
        if (namesThing(written)) {
            return Optional.of(words);
        }
        int end = IntStream.range(0, written.size())
                .filter(i -> GOES_WITH.contains(written.get(i)))
                .findFirst()
                .orElse(0);
        List<String> before = written.subList(0, end);
        return namesThing(before) && before.stream().noneMatch(TELLER::contains)
                ? Optional.of(String.join(" ", before))
                : Optional.empty();
    }

    private static boolean namesThing(List<String> written) {
        long telling = written.stream().filter(Understood::tells).count();
        return telling == 1
                ? written.size() <= MOST_AROUND_ONE
                : telling > 1 && written.size() <= Ranking.MOST_TO_NAME && telling == written.size();
    }

    private static boolean tellsSomething(String words) {
        return Dutch.written(words).stream().anyMatch(Understood::tells);
    }

    private static boolean tells(String word) {
        return Dutch.tokens(word).stream().anyMatch(token -> !Dutch.isWeak(token))
                && !English.isStopWord(word)
                && !English.isWeak(word);
    }

    private static boolean isWord(String written) {
        return !written.isEmpty() && written.length() <= Dutch.LONGEST;
    }

    /** The query within the price that it names, unless another was chosen. */
    public ProductQuery narrow(ProductQuery query) {
        if (limit.isEmpty() || query.filters().containsKey(Facet.BUDGET)) {
            return query;
        }
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(query.filters());
        filters.put(Facet.BUDGET, Set.of(limit.get().value()));
        return new ProductQuery(query.text(), filters, query.sort(), query.page(), query.size());
    }
}
