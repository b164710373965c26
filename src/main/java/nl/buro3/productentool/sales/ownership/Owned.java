package nl.buro3.productentool.sales.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.sales.document.DocumentLine;
import org.jspecify.annotations.Nullable;

/**
 * An owned product with all that its owner wants to know of it.
 *
 * @param card null once it is gone
 * @param replaced whether a new version of its quote took its place
 * @param caretaker null where nobody answers for it
 * @param requests what was asked about it, the latest first
 */
public record Owned(
        Seen seen,
        long organisation,
        String name,
        @Nullable CardSummary card,
        Terms terms,
        boolean replaced,
        @Nullable Caretaker caretaker,
        List<DocumentLine> documents,
        List<Belonging> missing,
        List<RequestSeen> requests) {

    /** Of what is over nothing is renewed, changed or stopped any more: nothing was done. */
    public static final class OverException extends RuntimeException {}

    /** Within so many days before its end something can be done about it. */
    public static final int ENDS_SOON_DAYS = 60;

    /** The request that waits for an answer. */
    public Optional<RequestSeen> open() {
        return requests.stream()
                .filter(request -> request.state() == RequestState.OPEN)
                .findFirst();
    }

    /** What was asked last about its end, waiting or answered; what was taken back was as good as never asked. */
    public Optional<RequestSeen> lastAboutItsEnd() {
        return requests.stream()
                .filter(request -> request.kind() != RequestKind.CHANGE && request.state() != RequestState.WITHDRAWN)
                .findFirst();
    }

    /** Whether it ends because that was asked for. */
    public boolean isStopping() {
        return terms.period().until() != null
                && lastAboutItsEnd()
                        .filter(request ->
                                request.kind() == RequestKind.STOP && request.state() == RequestState.GRANTED)
                        .isPresent();
    }

    /** Whether its last day is over, or something took its place. */
    public boolean isOver(LocalDate today) {
        return replaced || terms.period().isOver(today);
    }

    /** Whether it ends within {@value #ENDS_SOON_DAYS} days. */
    public boolean endsSoon(LocalDate today) {
        LocalDate until = terms.period().until();
        return until != null && !isOver(today) && until.isBefore(today.plusDays(ENDS_SOON_DAYS + 1));
    }
}
