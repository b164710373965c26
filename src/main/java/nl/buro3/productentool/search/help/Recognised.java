package nl.buro3.productentool.search.help;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ProblemGuide.Fit;
import nl.buro3.productentool.catalog.ProblemRef;

/**
 * What was recognised in a customer's description.
 *
 * @param problems the problems that it comes near to, nearest first
 * @param cards what may help, best first, each card once
 */
public record Recognised(List<ProblemRef> problems, List<Suggestion> cards) {

    /**
     * A card that may help.
     *
     * @param solves whether it solves one of the problems; if so {@code why} is the reason, otherwise what it brings
     */
    public record Suggestion(CardSummary card, boolean solves, String why) {}

    /** Whether the description says nothing to us. */
    public boolean isNothing() {
        return problems.isEmpty() && cards.isEmpty();
    }

    /**
     * The cards in one list. Cards in which all words were found go first, and what solves the problems comes behind
     * them; where only some words were found the problems know better, and it is the other way round.
     *
     * @param found the cards with the words in them, best first
     * @param allWords whether these hold all words
     * @param solutions what solves the problems, best first; a product may be there for several of them
     * @param benefits what each found card brings, by the product's number
     */
    static List<Suggestion> together(
            List<CardSummary> found, boolean allWords, List<Fit> solutions, Map<Long, String> benefits, int most) {
        Map<Long, Suggestion> solving = new LinkedHashMap<>();
        solutions.forEach(fit -> solving.putIfAbsent(fit.card().id(), new Suggestion(fit.card(), true, fit.reason())));
        Stream<Suggestion> byWords = found.stream()
                .map(card -> solving.getOrDefault(
                        card.id(), new Suggestion(card, false, benefits.getOrDefault(card.id(), ""))));
        Collection<Suggestion> byProblem = solving.values();
        return (allWords ? Stream.concat(byWords, byProblem.stream()) : Stream.concat(byProblem.stream(), byWords))
                .distinct()
                .limit(most)
                .toList();
    }
}
