package nl.buro3.productentool.search.merchandising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;

/**
 * What a query shows today besides what is found. Cards are named by their numbers; one that is no longer offered may be
 * among them, and has no effect.
 *
 * @param pinned come first in this order, found or not
 * @param boosted come next, where they are found
 * @param hidden are not shown
 * @param redirect where the query leads when it is sent
 */
public record ActiveRules(List<Long> pinned, Set<Long> boosted, Set<Long> hidden, Optional<String> redirect) {

    /** Nothing but what is found. */
    public static final ActiveRules NONE = new ActiveRules(List.of(), Set.of(), Set.of(), Optional.empty());

    /** Of those rules for one query that hold at the same time. A hidden card is not shown, whatever else is said. */
    static ActiveRules of(List<RuleContent> rules) {
        Set<Long> hidden = products(rules, RuleKind.HIDE);
        Set<Long> pinned = products(rules, RuleKind.PIN);
        pinned.removeAll(hidden);
        Set<Long> boosted = products(rules, RuleKind.BOOST);
        boosted.removeAll(hidden);
        Optional<String> redirect =
                rules.stream().map(RuleContent::target).filter(Objects::nonNull).findFirst();
        return new ActiveRules(List.copyOf(pinned), boosted, hidden, redirect);
    }

    private static Set<Long> products(List<RuleContent> rules, RuleKind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .sorted(Comparator.comparingInt(rule -> Objects.requireNonNullElse(rule.place(), 0)))
                .map(RuleContent::product)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The cards that a query shows, each once.
     *
     * @param natural those that are found, best first
     * @param offered the pinned ones that are offered, by number
     */
    public List<CardSummary> arrange(List<CardSummary> natural, Map<Long, CardSummary> offered) {
        Stream<CardSummary> first = pinned.stream().map(offered::get).filter(Objects::nonNull);
        Stream<CardSummary> then = natural.stream().filter(card -> boosted.contains(card.id()));
        List<CardSummary> shown = new ArrayList<>(Stream.concat(Stream.concat(first, then), natural.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        shown.removeIf(card -> hidden.contains(card.id()));
        return shown;
    }
}
