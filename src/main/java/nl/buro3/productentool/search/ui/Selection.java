package nl.buro3.productentool.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ResultOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor chose on the overview, as it stands in the address.
 *
 * @param text the words searched for, cut off at the longest that is searched; empty for none
 * @param chosen the values that were chosen by facet, in the order of the address; a facet without is absent
 * @param page from 1
 */
record Selection(String text, Map<Facet, Set<String>> chosen, ResultOrder sort, int page) {

    static final int PAGE_SIZE = 24;
    static final int LAST_PAGE = ProductQuery.DEEPEST / PAGE_SIZE;
    static final Selection EVERYTHING = new Selection("", Map.of(), ResultOrder.RELEVANCE, 1);

    /** Values of a facet that an address may choose: more are cut off. */
    private static final int MOST_OF_ONE = 12;

    static Selection of(PageRequest request) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = request.parameters(facet.parameter()).stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .limit(MOST_OF_ONE)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        partPeriods(chosen);
        return new Selection(
                shortened(request.parameter("q").orElse("")),
                chosen,
                sort(request.parameter("sorteer").orElse("")),
                Math.min(request.number("pagina"), LAST_PAGE));
    }

    /** In older addresses the kind of a price and how often it is paid are one. */
    private static void partPeriods(Map<Facet, Set<String>> chosen) {
        Set<String> kinds = chosen.getOrDefault(Facet.PRICE_KIND, Set.of());
        Set<String> periods = kinds.stream()
                .filter(Facet.PRICE_PERIODS::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!periods.isEmpty()) {
            kinds.removeAll(periods);
            chosen.values().removeIf(Set::isEmpty);
            chosen.computeIfAbsent(Facet.PRICE_PERIOD, facet -> new LinkedHashSet<>())
                    .addAll(periods);
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), ProductQuery.LONGEST_TEXT));
    }

    private static ResultOrder sort(String name) {
        return switch (name) {
            case "naam" -> ResultOrder.NAME;
            case "prijs" -> ResultOrder.PRICE;
            default -> ResultOrder.RELEVANCE;
        };
    }

    /** Whether nothing was chosen: the whole offer. */
    boolean isEverything() {
        return text.isEmpty() && chosen.isEmpty() && page == 1;
    }

    /** The chosen values of a facet. */
    Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /** The value of a facet when exactly this was chosen, and no other filter. */
    Optional<String> only(Facet facet) {
        return chosen.size() == 1 && of(facet).size() == 1
                ? Optional.of(of(facet).iterator().next())
                : Optional.empty();
    }

    Selection withText(String words) {
        return new Selection(shortened(words.strip()), chosen, sort, 1);
    }

    /** With this value alone in the facet, or with none. */
    Selection with(Facet facet, @Nullable String value) {
        return choosing(facet, value == null ? Set.of() : Set.of(value));
    }

    /** With the value chosen besides what is, or no longer chosen. */
    Selection toggling(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return choosing(facet, values);
    }

    private Selection choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        if (!values.isEmpty()) {
            others.put(facet, values);
        }
        return new Selection(text, others, sort, 1);
    }

    Selection withSort(ResultOrder order) {
        return new Selection(text, chosen, order, 1);
    }

    /** The address that stands for this list and for the same one in another order. */
    String canonical() {
        return sort == ResultOrder.RELEVANCE
                ? path()
                : withSort(ResultOrder.RELEVANCE).path();
    }

    Selection withPage(int number) {
        return new Selection(text, chosen, sort, number);
    }

    ProductQuery productQuery() {
        return new ProductQuery(text, chosen, sort, page, PAGE_SIZE);
    }

    /** The filters in one word, for the record of what was used. */
    String filterName() {
        return chosen.entrySet().stream()
                .flatMap(facet ->
                        facet.getValue().stream().map(value -> facet.getKey().parameter() + ":" + value))
                .collect(Collectors.joining("|"));
    }

    /** The address, from the slash on. */
    String path() {
        return "/" + query();
    }

    /** The address behind the slash: empty, or a question mark and the parameters. */
    String query() {
        List<String> parameters = new ArrayList<>();
        if (!text.isEmpty()) {
            parameters.add("q=" + encoded(text));
        }
        chosen.forEach((facet, values) -> values.forEach(
                value -> parameters.add(facet.parameter() + "=" + encoded(value).replace("%2F", "/"))));
        if (sort != ResultOrder.RELEVANCE) {
            parameters.add("sorteer=" + sortName());
        }
        if (page > 1) {
            parameters.add("pagina=" + page);
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"); // as the live client writes it
    }

    String sortName() {
        return switch (sort) {
            case RELEVANCE -> "relevantie";
            case NAME -> "naam";
            case PRICE -> "prijs";
        };
    }
}
