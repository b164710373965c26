package nl.buro3.productentool.catalog.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.FeedRows;
import nl.buro3.productentool.catalog.feed.undo.ImportRecorder;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import nl.buro3.productentool.catalog.intake.IntakeJournal;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps the report of an import while it goes on. Of errors it keeps the first fifty, and counts the others. */
final class ImportJournal implements IntakeJournal {

    private static final int KEPT = 50;
    private static final int DIFFERENCES_KEPT = 200;

    private final boolean skipInvalid;
    private final boolean stores;
    private final int kept;
    private final String expected;
    private final @Nullable ImportRecorder recorder;
    private final FeedFingerprint fingerprint = new FeedFingerprint();
    private final Map<String, Integer> lineOfSlug = new HashMap<>();
    private final List<LineError> errors = new ArrayList<>();
    private final List<ImportReport.Repeat> repeats = new ArrayList<>();
    private final Set<String> unknownColumns = new TreeSet<>();
    private final List<ImportReport.Jump> priceJumps = new ArrayList<>();
    private final List<FeedReport.Difference> differences = new ArrayList<>();
    private @Nullable FeedRows rows;
    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private int repeated;

    private ImportJournal(
            boolean skipInvalid, boolean stores, int kept, String expected, @Nullable ImportRecorder recorder) {
        this.kept = kept;
        this.skipInvalid = skipInvalid;
        this.stores = stores;
        this.expected = expected;
        this.recorder = recorder;
    }

    /** One that lets nothing be stored: it says what an import would do. */
    static ImportJournal looking() {
        return new ImportJournal(false, false, KEPT, "", null);
    }

    /** The same, which keeps every line that is wrong. */
    static ImportJournal marking() {
        return new ImportJournal(false, false, Integer.MAX_VALUE, "", null);
    }

    /**
     * One that lets the import be stored, and kept to be undone by.
     *
     * @param expected the fingerprint of what was shown: anything else is not stored; empty for anything
     */
    static ImportJournal taking(boolean skipInvalid, String expected, ImportRecorder recorder) {
        return new ImportJournal(skipInvalid, true, KEPT, expected, recorder);
    }

    /** Hears from which rows the cards come. */
    void reads(FeedRows feed) {
        rows = feed;
        columns(feed.columns());
    }

    /** Notes which of these columns no feed has. */
    void columns(Collection<String> names) {
        names.stream()
                .filter(name -> !name.isEmpty() && FeedColumn.named(name).isEmpty())
                .forEach(unknownColumns::add);
    }

    /** Notes a line that is no card. */
    void refused(FeedRow row, String reason) {
        fail(row.line(), row.slug(), reason);
    }

    @Override
    public void before(Product product) {
        if (recorder != null) {
            recorder.before(product);
        }
    }

    @Override
    public void created(IncomingCard card) {
        created++;
        if (recorder != null) {
            recorder.created(card.slug());
        }
        accepted(card);
    }

    @Override
    public void updated(IncomingCard card) {
        updated++;
        if (recorder != null) {
            recorder.updated(card.slug());
        }
        accepted(card);
    }

    @Override
    public void unchanged(IncomingCard card) {
        unchanged++;
        accepted(card);
    }

    @Override
    public void refused(IncomingCard card, String reason) {
        fail(card.line(), card.slug(), reason);
    }

    private void accepted(IncomingCard card) {
        Integer earlier = lineOfSlug.put(card.slug(), card.line());
        if (earlier != null && repeated++ < KEPT) {
            repeats.add(new ImportReport.Repeat(place(card.line()), card.slug(), place(earlier)));
        }
    }

    private void fail(int line, String slug, String reason) {
        fingerprint.wrong(line, reason);
        if (failed++ < kept) {
            errors.add(new LineError(line, place(line), slug, reason));
        }
    }

    private String place(int line) {
        return rows == null ? "" : rows.place(line);
    }

    @Override
    public void repriced(IncomingCard card, PriceIndication before, PriceIndication after) {
        boolean jumps = isTimesTen(before.from(), after.from()) || isTimesTen(after.from(), before.from());
        if (jumps && priceJumps.size() < KEPT) {
            priceJumps.add(new ImportReport.Jump(place(card.line()), card.slug(), before, after));
        }
    }

    private static boolean isTimesTen(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.signum() > 0 && high.compareTo(low.multiply(BigDecimal.TEN)) >= 0;
    }

    @Override
    public void differs(IncomingCard card, boolean isNew, List<FieldChange> fields) {
        fingerprint.differs(card.slug(), isNew, fields);
        if (differences.size() < DIFFERENCES_KEPT) {
            differences.add(new FeedReport.Difference(card.slug(), card.name(), isNew, fields));
        }
    }

    @Override
    public boolean isAcceptable() {
        return stores && isGood() && isAsShown();
    }

    @Override
    public void accepted() {
        if (recorder != null) {
            recorder.keep(created, updated, unchanged, failed);
        }
    }

    private boolean isAsShown() {
        return expected.isEmpty() || expected.equals(fingerprint.value());
    }

    private boolean isGood() {
        return failed == 0 || skipInvalid;
    }

    ImportReport report(String file) {
        return new ImportReport(
                file,
                isGood() && isAsShown() ? ImportOutcome.DONE : ImportOutcome.REFUSED,
                isAsShown() ? "" : Texts.text(Texts.DUTCH, "feed.changed-since-shown"),
                new ImportReport.Counts(created, updated, unchanged, failed, repeated),
                errors.stream().sorted(Comparator.comparingInt(LineError::line)).toList(),
                List.copyOf(repeats),
                List.copyOf(priceJumps),
                unknownColumns,
                rows == null ? List.of() : rows.notes(),
                List.copyOf(differences),
                fingerprint.value(),
                !stores);
    }
}
