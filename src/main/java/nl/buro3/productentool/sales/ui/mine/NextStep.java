package nl.buro3.productentool.sales.ui.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.RequestSeen;
import nl.buro3.productentool.sales.ownership.RequestState;

/**
 * What is to be said first about something that a customer has: what was asked and answered lately, or that it ends soon.
 * Of what was asked about its end only the last holds.
 *
 * @param words the key of what is said, with the name and, where there is one, the last day
 * @param action the key of what can be done
 */
record NextStep(String words, String action) {

    private static final int NEWS_DAYS = 30;
    private static final String LOOK = "mine.next.look";

    static List<NextStep> of(Owned owned, LocalDate today, Instant now) {
        List<NextStep> steps = new ArrayList<>();
        Optional<RequestSeen> aboutEnd = owned.lastAboutItsEnd();
        boolean isSaid =
                aboutEnd.filter(request -> isTrue(request, owned, today, now)).isPresent();
        if (!isSaid && owned.open().isEmpty() && owned.endsSoon(today)) {
            steps.add(new NextStep("mine.next.ends", "mine.next.renew"));
        }
        owned.requests().stream()
                .filter(request -> request.kind() == RequestKind.CHANGE || request.equals(aboutEnd.orElse(null)))
                .filter(request -> isTrue(request, owned, today, now))
                .forEach(request -> steps.add(new NextStep(words(request, owned), LOOK)));
        return steps;
    }

    /** What waits always is; an answer is news for a while, and as long as an end that it decided about is near. */
    private static boolean isTrue(RequestSeen request, Owned owned, LocalDate today, Instant now) {
        if (request.state() == RequestState.OPEN) {
            return true;
        }
        if (owned.isOver(today) || request.state() == RequestState.WITHDRAWN) {
            return false;
        }
        boolean isNews = Optional.ofNullable(request.answeredAt())
                .filter(answered -> answered.isAfter(now.minus(NEWS_DAYS, ChronoUnit.DAYS)))
                .isPresent();
        boolean isDeclined = request.state() == RequestState.DECLINED;
        return switch (request.kind()) {
            case CHANGE -> isNews;
            case RENEW -> isNews || (isDeclined && owned.endsSoon(today));
            case STOP -> isDeclined ? isNews : owned.isStopping() && (isNews || owned.endsSoon(today));
        };
    }

    private static String words(RequestSeen request, Owned owned) {
        String key = "mine.next." + request.state() + "." + request.kind();
        boolean saysDay = request.state() != RequestState.OPEN
                && request.kind() != RequestKind.CHANGE
                && owned.terms().period().until() != null;
        return saysDay ? key + ".until" : key;
    }
}
