package nl.buro3.productentool.journey.ui;

import java.util.Arrays;
import java.util.List;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;

/**
 * Which lessons are shown. All of it stands in the address.
 *
 * @param page of the queries, from 1
 */
record LearningChoice(int days, Concern concern, int page) {

    static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    private static final int USUAL = 30;

    /** What the address asks for; what it does not know is as if it was not said. */
    static LearningChoice of(PageRequest request) {
        String days = request.parameter("dagen").orElse("");
        String shown = request.parameter("toon").orElse("");
        return new LearningChoice(
                PERIODS.stream()
                        .filter(period -> String.valueOf(period).equals(days))
                        .findFirst()
                        .orElse(USUAL),
                Arrays.stream(Concern.values())
                        .filter(concern -> word(concern).equals(shown))
                        .findFirst()
                        .orElse(Concern.ALL),
                request.number("pagina"));
    }

    LearningChoice withDays(int other) {
        return new LearningChoice(other, concern, 1);
    }

    LearningChoice withConcern(Concern other) {
        return new LearningChoice(days, other, 1);
    }

    LearningChoice withPage(int other) {
        return new LearningChoice(days, concern, other);
    }

    String path() {
        String first = JourneyNavigation.searches() + "?dagen=" + days + "&toon=" + word(concern);
        return page == 1 ? first : first + "&pagina=" + page;
    }

    private static String word(Concern concern) {
        return switch (concern) {
            case ALL -> "alles";
            case NO_RESULT -> "zonder-resultaat";
            case NO_CLICK -> "zonder-klik";
            case LOW_CLICK -> "laag-geklikt";
        };
    }
}
