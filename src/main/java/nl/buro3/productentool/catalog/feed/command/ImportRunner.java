package nl.buro3.productentool.catalog.feed.command;

import java.nio.file.Path;
import nl.buro3.productentool.catalog.feed.FeedImport;
import nl.buro3.productentool.catalog.feed.ImportOutcome;
import nl.buro3.productentool.catalog.feed.ImportReport;
import nl.buro3.productentool.catalog.feed.ReportText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the file of the import command and prints the report; the exit code says how it ended. */
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = ImportCommand.NAME)
class ImportRunner implements ApplicationRunner, ExitCodeGenerator {

    private final FeedImport feeds;
    private final Path file;
    private final boolean skipInvalid;
    private final boolean dryRun;
    private ImportOutcome outcome = ImportOutcome.REFUSED;

    ImportRunner(
            FeedImport feeds,
            @Value("${portal.import.file}") Path file,
            @Value("${portal.import.skip-invalid:false}") boolean skipInvalid,
            @Value("${portal.import.dry-run:false}") boolean dryRun) {
        this.feeds = feeds;
        this.file = file;
        this.skipInvalid = skipInvalid;
        this.dryRun = dryRun;
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void run(ApplicationArguments arguments) {
        ImportReport report;
        try (ProgressDisplay display = ProgressDisplay.onConsole()) {
            String name = String.valueOf(file.getFileName());
            report = dryRun ? feeds.look(file, name, display) : feeds.load(file, name, skipInvalid, display);
        }
        ReportText.of(report).forEach(System.out::println);
        outcome = report.outcome();
    }

    @Override
    public int getExitCode() {
        return outcome.exitCode();
    }
}
