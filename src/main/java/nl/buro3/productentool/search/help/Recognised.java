package nl.buro3.productentool.search.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.problem.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.search.query.Understood;

/**
 * What was recognised in a customer's description.
 *
 * @param problems the problems that it comes near to, nearest first
 * @param cards what may help, best first, each card once
 * @param beyond what would help most and does not fit in the price that was named
 * @param understood what the description says besides its words
 */
public record Recognised(
        List<ProblemRef> problems, List<Suggestion> cards, Optional<CardSummary> beyond, Understood understood) {

    /**
     * A card that may help.
     *
     * @param solves whether it solves the nearest problem; if so {@code why} is the reason, otherwise what it brings: a
     *     reason that belongs to another problem makes no sense to who did not choose that one
     */
    public record Suggestion(CardSummary card, boolean solves, String why) {}

    /** Whether the description says nothing to us. */
    public boolean isNothing() {
        return problems.isEmpty() && cards.isEmpty() && beyond.isEmpty();
    }

    /**
     * The cards in one list: what solves the recognised problems, the nearest one's first, and behind it the cards that tell
     * of what was typed.
     *
     * @param found the cards with the words in them, best first
     * @param solutions what solves each of the problems, nearest problem first, and of each the best first
     * @param benefits what each card brings, by the product's number
     */
    static List<Suggestion> together(
            List<CardSummary> found, List<List<Fit>> solutions, Map<Long, String> benefits, int most) {
        Map<Long, String> reasons = solutions.stream()
                .limit(1)
                .flatMap(List::stream)
                .collect(Collectors.toMap(fit -> fit.card().id(), Fit::reason, (first, later) -> first));
        Stream<CardSummary> byProblem = solutions.stream().flatMap(List::stream).map(Fit::card);
        return Stream.concat(byProblem, found.stream())
                .collect(Collectors.toMap(CardSummary::id, card -> card, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(most)
                .map(card -> reasons.containsKey(card.id())
                        ? new Suggestion(card, true, reasons.get(card.id()))
                        : new Suggestion(card, false, benefits.getOrDefault(card.id(), "")))
                .toList();
    }
}
