package nl.buro3.productentool.journey.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import org.jspecify.annotations.Nullable;

/**
 * What searches teach over a period. A search lasts until the next other one in the same visit; the same words again,
 * on a further page or after a look at a card, are the same search. It fails when it finds nothing, or when nothing of
 * what it found is opened.
 *
 * @param before the same over the period of the same length that went before
 * @param series the searches of each day or week, oldest first
 * @param queries a page of the queries that were asked for, what hurts most first
 * @param more whether there is a further page
 */
public record SearchLessons(Totals totals, Totals before, List<Stretch> series, List<Query> queries, boolean more) {

    /** Which queries are asked for. */
    public enum Concern {
        /** All, those that failed most often first. */
        ALL,
        /** What found nothing. */
        NO_RESULT,
        /** What found something of which nothing was opened. */
        NO_CLICK,
        /** What was found, but on average below the first three. */
        LOW_CLICK
    }

    /**
     * Counts of searches.
     *
     * @param withoutResult how many found nothing
     * @param withoutClick how many found something of which nothing was opened
     * @param withContact how many were followed by an attempt to get in touch
     * @param place the average place of what was clicked, from 1; null when nothing was
     */
    public record Totals(
            long searches,
            long withoutResult,
            long withoutClick,
            long withContact,
            @Nullable Double place) {

        public static final Totals NONE = new Totals(0, 0, 0, 0, null);

        /** The part, from 0 to 1, that found nothing. */
        public double shareWithoutResult() {
            return share(withoutResult);
        }

        /** The part, from 0 to 1, that found something of which nothing was opened. */
        public double shareWithoutClick() {
            return share(withoutClick);
        }

        /** The part, from 0 to 1, that was followed by an attempt to get in touch. */
        public double shareWithContact() {
            return share(withContact);
        }

        /** How many failed. */
        public long failed() {
            return withoutResult + withoutClick;
        }

        private double share(long part) {
            return searches == 0 ? 0 : (double) part / searches;
        }
    }

    /** The searches from the one day to the other; both belong to it. */
    public record Stretch(LocalDate first, LocalDate last, long searches, long failed) {}

    /**
     * What became of the searches for the same words, without regard to capitals.
     *
     * @param before how many there were in the period before
     * @param averageResults how many cards were found on average
     * @param lastResults how many were found the last time
     * @param opened the card that was opened most before the next search, of what was found or, where nothing was, found
     *     another way; null when none was
     */
    public record Query(
            String words,
            Totals totals,
            long before,
            long visits,
            double averageResults,
            long lastResults,
            Instant lastAt,
            @Nullable CardSummary opened) {}
}
