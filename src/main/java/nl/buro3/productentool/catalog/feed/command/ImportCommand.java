package nl.buro3.productentool.catalog.feed.command;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.feed.ImportOutcome;
import nl.buro3.productentool.common.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.NamedInterface;

/**
 * The program as {@code ./portal import}: loads one feed and ends. Where a portal runs on the same data, which holds the
 * database and the search index, the feed is handed to it; otherwise the portal's parts are started here without the web.
 */
@NamedInterface("command")
public final class ImportCommand {

    static final String NAME = "import";

    /** Quiet: what the operator wants to see is the report, also when the start fails. */
    private static final String[] QUIET = {
        "--spring.main.banner-mode=off",
        "--spring.main.log-startup-info=false",
        "--logging.level.root=warn",
        "--logging.level.nl.buro3=warn",
        "--logging.level.org.springframework.boot.SpringApplication=off",
        "--logging.level.org.springframework.boot.diagnostics=off",
        "--logging.level.org.springframework.context.support=error",
        "--logging.level.com.zaxxer.hikari=off",
        "--logging.level.org.hibernate=error",
        "--logging.level.org.flywaydb=error",
    };

    /** Parts that cannot be without a web server, though they do not say so themselves. */
    private static final String WITHOUT =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private ImportCommand() {}

    /** Whether the arguments ask for an import. */
    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains("--portal.command=" + NAME);
    }

    /** Does the import and answers the exit code: 0 done, 1 the feed has errors, 2 the file cannot be read. */
    public static int run(Class<?> application, String... arguments) {
        ApplicationArguments given = new DefaultApplicationArguments(arguments);
        Path file = Path.of(valueOf(given, "portal.import.file", ""));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return say("feed.file.not-there", file);
        }
        Path data = Path.of(valueOf(given, "portal.data", "./data"));
        boolean skipInvalid = Boolean.parseBoolean(valueOf(given, "portal.import.skip-invalid", "false"));
        boolean dryRun = Boolean.parseBoolean(valueOf(given, "portal.import.dry-run", "false"));
        OptionalInt handedOver = ImportHandover.tryHandover(data, file, skipInvalid, dryRun);
        return handedOver.isPresent() ? handedOver.getAsInt() : alone(application, arguments);
    }

    /** Starts the portal's parts without the web, lets the runner of the command do its work, and ends them. */
    static int alone(Class<?> application, String... arguments) {
        SpringApplication portal = new SpringApplication(application);
        portal.setWebApplicationType(WebApplicationType.NONE);
        String[] quietly = Stream.of(Stream.of(arguments), Stream.of(QUIET), Stream.of(WITHOUT))
                .flatMap(all -> all)
                .toArray(String[]::new);
        try {
            ConfigurableApplicationContext context = portal.run(quietly);
            return SpringApplication.exit(context);
        } catch (RuntimeException e) {
            return say("feed.cannot-start", Reasons.deepest(e));
        }
    }

    @SuppressWarnings("SystemOut")
    static int say(String key, Object... arguments) {
        System.out.println(Texts.text(DUTCH, key, arguments));
        return ImportOutcome.UNREADABLE.exitCode();
    }

    static String valueOf(ApplicationArguments given, String name, String otherwise) {
        var values = given.getOptionValues(name);
        return values == null || values.isEmpty() ? otherwise : values.getLast();
    }
}
