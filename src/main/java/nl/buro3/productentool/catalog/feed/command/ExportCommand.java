package nl.buro3.productentool.catalog.feed.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.modulith.NamedInterface;

/** The program as {@code ./portal export}: writes all cards into one file and ends; next to a running portal too. */
@NamedInterface("command")
public final class ExportCommand {

    static final String NAME = "export";

    private ExportCommand() {}

    /** Whether the arguments ask for an export. */
    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains("--portal.command=" + NAME);
    }

    /** Does the export and answers the exit code: 0 done, 2 the file cannot be written. */
    public static int run(Class<?> application, String... arguments) {
        ApplicationArguments given = new DefaultApplicationArguments(arguments);
        Path file = Path.of(ImportCommand.valueOf(given, "portal.export.file", ""));
        try {
            FeedFormat.promisedBy(String.valueOf(file.getFileName()));
        } catch (UnreadableFeedException e) {
            return ImportCommand.say("feed.export.failed", e.reason());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            return ImportCommand.say("feed.export.folder", file);
        }
        Path data = Path.of(ImportCommand.valueOf(given, "portal.data", "./data"));
        OptionalInt fetched = ImportHandover.tryExport(data, file);
        return fetched.isPresent() ? fetched.getAsInt() : ImportCommand.alone(application, arguments);
    }
}
