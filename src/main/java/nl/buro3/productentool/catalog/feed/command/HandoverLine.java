package nl.buro3.productentool.catalog.feed.command;

import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.catalog.feed.ImportProgress;
import nl.buro3.productentool.catalog.feed.ImportReport;
import nl.buro3.productentool.catalog.feed.ReportText;

/**
 * A line of the answer to a handed-over import: how far it is, a line of the report, or the end with its exit code.
 * As text: {@code voortgang 500 20000}, {@code verslag …}, {@code einde 0}.
 */
sealed interface HandoverLine {

    record Progress(long done, long total) implements HandoverLine {}

    record Report(String text) implements HandoverLine {}

    record End(int exitCode) implements HandoverLine {}

    Pattern PROGRESS = Pattern.compile("voortgang (\\d{1,12}) (\\d{1,12})");
    Pattern END = Pattern.compile("einde (\\d)");
    String REPORT = "verslag ";

    /** Reads a line; what is none of the three is taken as a line of the report, so that nothing gets lost. */
    static HandoverLine of(String line) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
            return new Progress(Long.parseLong(progress.group(1)), Long.parseLong(progress.group(2)));
        }
        Matcher end = END.matcher(line);
        if (end.matches()) {
            return new End(Integer.parseInt(end.group(1)));
        }
        return new Report(line.startsWith(REPORT) ? line.substring(REPORT.length()) : line);
    }

    /** Writes the lines, the progress at most once a hundredth part. */
    final class Writer implements ImportProgress {

        private final PrintWriter out;
        private long hundredths = -1;

        Writer(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void at(long done, long total) {
            long reached = total <= 0 ? 0 : done * 100 / total;
            if (reached > hundredths) {
                hundredths = reached;
                line("voortgang " + done + " " + total);
            }
        }

        void end(ImportReport report) {
            ReportText.of(report).forEach(text -> line(REPORT + text));
            line("einde " + report.outcome().exitCode());
        }

        private void line(String text) {
            out.print(text + "\n");
            out.flush();
        }
    }
}
