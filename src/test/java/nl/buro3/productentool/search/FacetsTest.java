package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The counts beside the filters, under several choices. Each value alone says which cards have it; from those sets follows
 * what any choice should find and count.
 */
@OnDemoPortal
class FacetsTest {

    private static final int CHOICES = 40;

    /** All but the amounts that somebody typed, of which there are no values to choose from. */
    private static final Set<Facet> COUNTED = EnumSet.complementOf(EnumSet.of(Facet.BUDGET));

    @Autowired
    private ProductSearch search;

    private final Random random = new Random(7);
    private final Map<Facet, Map<String, Set<String>>> cardsByValue = new EnumMap<>(Facet.class);

    @BeforeEach
    void whichCardsHaveWhichValue() {
        SearchResult all = find("", Map.of());
        for (Facet facet : COUNTED) {
            cardsByValue.put(
                    facet,
                    all.counts(facet).keySet().stream()
                            .collect(Collectors.toMap(
                                    value -> value, value -> slugs(find("", Map.of(facet, Set.of(value)))))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "website", "klanten", "logo laten ontwerpen"})
    void everyCountSaysWhatChoosingItWouldBring(String text) {
        Set<String> found = slugs(find(text, Map.of()));

        for (int i = 0; i < CHOICES; i++) {
            Map<Facet, Set<String>> chosen = choice();
            SearchResult result = find(text, chosen);

            assertThat(slugs(result)).as("%s", chosen).isEqualTo(expected(found, chosen));
            assertThat(result.total()).isEqualTo(slugs(result).size());
            for (Facet facet : COUNTED) {
                assertThat(new TreeSet<>(result.counts(facet).entrySet().stream()
                                .map(Object::toString)
                                .toList()))
                        .as("%s when %s is chosen", facet, chosen)
                        .isEqualTo(expectedCounts(facet, expected(found, without(chosen, facet))));
            }
        }
    }

    private Map<Facet, Set<String>> choice() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : COUNTED) {
            if (random.nextBoolean()) {
                List<String> values = new ArrayList<>(
                        new TreeSet<>(cardsByValue.getOrDefault(facet, Map.of()).keySet()));
                chosen.put(
                        facet,
                        Stream.generate(() -> values.get(random.nextInt(values.size())))
                                .limit(1 + random.nextInt(3))
                                .collect(Collectors.toSet()));
            }
        }
        return chosen;
    }

    /** Several values of one facet widen, several facets narrow. */
    private Set<String> expected(Set<String> found, Map<Facet, Set<String>> chosen) {
        Set<String> left = new HashSet<>(found);
        chosen.forEach((facet, values) -> left.retainAll(
                values.stream().flatMap(value -> cardsOf(facet, value).stream()).collect(Collectors.toSet())));
        return left;
    }

    private Set<String> expectedCounts(Facet facet, Set<String> found) {
        return cardsByValue.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(value -> value.getKey()
                        + "="
                        + value.getValue().stream().filter(found::contains).count())
                .filter(count -> !count.endsWith("=0"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> cardsOf(Facet facet, String value) {
        return cardsByValue.getOrDefault(facet, Map.of()).getOrDefault(value, Set.of());
    }

    private static Map<Facet, Set<String>> without(Map<Facet, Set<String>> chosen, Facet facet) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        chosen.forEach((other, values) -> {
            if (other != facet) {
                others.put(other, values);
            }
        });
        return others;
    }

    private SearchResult find(String text, Map<Facet, Set<String>> chosen) {
        return search.find(new ProductQuery(text, chosen, ResultOrder.NAME, 1, ProductQuery.LARGEST_PAGE));
    }

    private static Set<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.card().slug()).collect(Collectors.toSet());
    }
}
