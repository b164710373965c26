package nl.buro3.productentool.catalog.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.buro3.productentool.catalog.IncomingCard;
import nl.buro3.productentool.catalog.IntakeJournal;

/** Keeps the report of an import while it goes on. Of errors it keeps the first fifty, and counts the others. */
final class ImportJournal implements IntakeJournal {

    private static final int KEPT = 50;

    private final boolean skipInvalid;
    private final Map<String, Integer> lineOfSlug = new HashMap<>();
    private final List<LineError> errors = new ArrayList<>();
    private final List<ImportReport.Repeat> repeats = new ArrayList<>();
    private final Set<String> unknownColumns = new TreeSet<>();
    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private int repeated;

    ImportJournal(boolean skipInvalid) {
        this.skipInvalid = skipInvalid;
    }

    /** Notes which of these columns no feed has. */
    void columns(Collection<String> names) {
        names.stream()
                .filter(name -> !name.isEmpty() && FeedColumn.named(name).isEmpty())
                .forEach(unknownColumns::add);
    }

    /** Notes a line that is no card. */
    void refused(FeedRow row, String reason) {
        fail(new LineError(row.line(), row.slug(), reason));
    }

    @Override
    public void created(IncomingCard card) {
        created++;
        accepted(card);
    }

    @Override
    public void updated(IncomingCard card) {
        updated++;
        accepted(card);
    }

    @Override
    public void unchanged(IncomingCard card) {
        unchanged++;
        accepted(card);
    }

    @Override
    public void refused(IncomingCard card, String reason) {
        fail(new LineError(card.line(), card.slug(), reason));
    }

    private void accepted(IncomingCard card) {
        Integer earlier = lineOfSlug.put(card.slug(), card.line());
        if (earlier != null && repeated++ < KEPT) {
            repeats.add(new ImportReport.Repeat(card.line(), card.slug(), earlier));
        }
    }

    private void fail(LineError error) {
        if (failed++ < KEPT) {
            errors.add(error);
        }
    }

    @Override
    public boolean isAcceptable() {
        return failed == 0 || skipInvalid;
    }

    ImportReport report(String file) {
        return new ImportReport(
                file,
                isAcceptable() ? ImportOutcome.DONE : ImportOutcome.REFUSED,
                "",
                new ImportReport.Counts(created, updated, unchanged, failed, repeated),
                errors.stream()
                        .sorted(java.util.Comparator.comparingInt(LineError::line))
                        .toList(),
                List.copyOf(repeats),
                unknownColumns);
    }
}
