package nl.buro3.productentool.catalog.feed;

import java.util.List;
import java.util.Set;
import nl.buro3.productentool.catalog.PriceIndication;

/**
 * What became of a feed.
 *
 * @param problem why nothing was read or stored at all, in Dutch; empty where the lines speak for themselves
 * @param errors the first ones; {@link Counts#failed()} says how many there are
 * @param jumps the first prices that became ten times what they were, or a tenth of it
 * @param differences the first cards that are new or change
 * @param notes how the file was read, where that may not be what its sender expects, in Dutch
 * @param fingerprint of all that it changes and all that is wrong: two that do the same have the same
 * @param onlyLooked whether nothing was to be stored
 * @param repeats the first lines whose slug stood on an earlier line too; {@link Counts#repeated()} says how many
 */
public record ImportReport(
        String file,
        ImportOutcome outcome,
        String problem,
        Counts counts,
        List<LineError> errors,
        List<Repeat> repeats,
        List<Jump> jumps,
        Set<String> unknownColumns,
        List<String> notes,
        List<FeedReport.Difference> differences,
        String fingerprint,
        boolean onlyLooked) {

    /** How many lines were read, and what became of them. */
    record Counts(int created, int updated, int unchanged, int failed, int repeated) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        int lines() {
            return created + updated + unchanged + failed;
        }
    }

    /** A slug that stands on two lines, of which the later one counts. */
    record Repeat(String place, String slug, String earlier) {}

    /** A price that changed so much that somebody should look at it. */
    record Jump(String place, String slug, PriceIndication before, PriceIndication after) {}

    static ImportReport nothing(String file, ImportOutcome outcome, String problem) {
        return new ImportReport(
                file,
                outcome,
                problem,
                Counts.NONE,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                "",
                false);
    }
}
