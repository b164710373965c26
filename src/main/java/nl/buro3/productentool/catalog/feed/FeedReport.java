package nl.buro3.productentool.catalog.feed;

import java.util.List;
import nl.buro3.productentool.catalog.history.FieldChange;

/**
 * What a feed did with the cards, or would do, for who looks at it on screen. All words are Dutch.
 *
 * @param readable whether the file could be read as a feed
 * @param problem why nothing was read or stored at all; empty where the lines speak for themselves
 * @param failed how many lines are wrong; {@code mistakes} holds the first
 * @param differences the first cards that are new or change
 * @param fingerprint of all of this, by which it is taken as it was shown
 * @param notes what else is to be known of it, such as columns that were left out
 */
public record FeedReport(
        String file,
        boolean readable,
        String problem,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<Mistake> mistakes,
        List<Difference> differences,
        List<String> notes,
        String fingerprint) {

    /** A line that is wrong. */
    public record Mistake(String place, String slug, String message) {}

    /**
     * A card that is new or changes.
     *
     * @param created whether it is new
     * @param fields what changes; of a new card what it begins with
     */
    public record Difference(String slug, String name, boolean created, List<FieldChange> fields) {}

    /** How many cards are new or change. */
    public int touched() {
        return created + updated;
    }

    static FeedReport of(ImportReport report) {
        ImportReport.Counts counts = report.counts();
        return new FeedReport(
                report.file(),
                report.outcome() != ImportOutcome.UNREADABLE,
                report.problem(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.failed(),
                report.errors().stream()
                        .map(error -> new Mistake(error.place(), error.slug(), error.message()))
                        .toList(),
                report.differences(),
                ReportText.notes(report),
                report.fingerprint());
    }
}
