package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.common.Texts;

/** Writes the report of an import, in Dutch, line by line. */
public final class ReportText {

    private static final int LONGEST = 120;

    private final ImportReport report;
    private final List<String> lines = new ArrayList<>();

    private ReportText(ImportReport report) {
        this.report = report;
    }

    public static List<String> of(ImportReport report) {
        return new ReportText(report).lines();
    }

    /** What is to be known besides the counts and the wrong lines. */
    static List<String> notes(ImportReport report) {
        ReportText text = new ReportText(report);
        text.repeats();
        text.jumps();
        text.unknownColumns();
        report.notes().forEach(text.lines::add);
        return text.lines.stream().map(ReportText::onOneLine).map(String::strip).toList();
    }

    private List<String> lines() {
        add("feed.report.title", report.file());
        if (!report.problem().isEmpty()) {
            lines.add("  " + report.problem());
        } else {
            counts();
            errors();
            repeats();
            jumps();
            unknownColumns();
            notes();
            differences();
        }
        add(conclusion(), report.counts().failed());
        return lines.stream().map(ReportText::onOneLine).toList();
    }

    private void counts() {
        ImportReport.Counts counts = report.counts();
        count("feed.report.lines", counts.lines());
        count("feed.report.created", counts.created());
        count("feed.report.updated", counts.updated());
        count("feed.report.unchanged", counts.unchanged());
        count("feed.report.failed", counts.failed());
    }

    private void count(String key, int number) {
        lines.add("  %-15s %s".formatted(Texts.text(DUTCH, key), Texts.text(DUTCH, "feed.report.number", number)));
    }

    private void errors() {
        if (report.errors().isEmpty()) {
            return;
        }
        add("feed.report.errors");
        for (LineError error : report.errors()) {
            String slug = error.slug().isEmpty() ? "-" : error.slug();
            add("feed.report.error", error.place(), slug, error.message());
        }
        more(report.counts().failed() - report.errors().size());
    }

    private void repeats() {
        if (report.repeats().isEmpty()) {
            return;
        }
        add("feed.report.repeats");
        for (ImportReport.Repeat repeat : report.repeats()) {
            add("feed.report.repeat", repeat.place(), repeat.slug(), repeat.earlier());
        }
        more(report.counts().repeated() - report.repeats().size());
    }

    private void jumps() {
        if (report.jumps().isEmpty()) {
            return;
        }
        add("feed.report.jumps");
        for (ImportReport.Jump jump : report.jumps()) {
            add(
                    "feed.report.jump",
                    jump.place(),
                    jump.slug(),
                    jump.before().words(DUTCH),
                    jump.after().words(DUTCH));
        }
    }

    private void notes() {
        report.notes().forEach(note -> add("feed.report.note", note));
    }

    /** What would change, by card and by field; what did change needs no list. */
    private void differences() {
        if (!report.onlyLooked() || report.differences().isEmpty()) {
            return;
        }
        add("feed.report.differences");
        for (FeedReport.Difference difference : report.differences()) {
            String kind = difference.created() ? "feed.report.difference.new" : "feed.report.difference";
            add(kind, difference.slug(), difference.name());
            difference
                    .fields()
                    .forEach(field -> add(
                            difference.created() ? "feed.report.field.new" : "feed.report.field",
                            field.part(),
                            shown(field.before()),
                            shown(field.after())));
        }
        more(report.counts().created()
                + report.counts().updated()
                - report.differences().size());
    }

    private static String shown(String value) {
        return value.isEmpty()
                ? Texts.text(DUTCH, "feed.report.empty")
                : value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private void more(int number) {
        if (number > 0) {
            add("feed.report.more", number);
        }
    }

    private void unknownColumns() {
        if (!report.unknownColumns().isEmpty()) {
            add("feed.report.unknown-columns", String.join(", ", report.unknownColumns()));
        }
    }

    private String conclusion() {
        if (report.onlyLooked() && report.problem().isEmpty()) {
            return report.counts().failed() == 0 ? "feed.report.looked" : "feed.report.looked.errors";
        }
        if (report.outcome() != ImportOutcome.DONE) {
            return report.problem().isEmpty() ? "feed.report.refused" : "feed.report.nothing-changed";
        }
        ImportReport.Counts counts = report.counts();
        if (counts.created() + counts.updated() == 0) {
            return "feed.report.nothing-to-do";
        }
        return counts.failed() == 0 ? "feed.report.done" : "feed.report.done-with-errors";
    }

    private void add(String key, Object... arguments) {
        lines.add(Texts.text(DUTCH, key, arguments));
    }

    /** A cell of the feed may hold line breaks, or signs that steer a terminal; the report shows them as blanks. */
    private static String onOneLine(String line) {
        return line.replaceAll("\\p{Cntrl}+", " ");
    }
}
