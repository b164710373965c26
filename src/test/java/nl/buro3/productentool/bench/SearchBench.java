package nl.buro3.productentool.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.search.Judged.Half;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The search of the portal beside its peers: how well it answers judged queries, and how fast it is with many cards.
 * Prints one table, which is also written to {@code target/bench/search.md}.
 */
public final class SearchBench {

    private static final Path PAGE = Path.of("target/bench/search.md");

    private SearchBench() {}

    /** Ends with 0, with 1 when something fails, and with 2 when it is asked for something it does not know. */
    public static void main(String... arguments) throws Exception {
        Report report = run(options(arguments));
        report.publish(PAGE);
        System.exit(0);
    }

    private static Options options(String... arguments) {
        try {
            return Options.of(arguments);
        } catch (IllegalArgumentException e) {
            Progress.say(e.getMessage() + "; " + Options.USAGE);
            System.exit(2);
            throw e;
        }
    }

    private static Report run(Options options) throws Exception {
        Progress.say(options.alone() ? "starting the portal" : "starting the portal, OpenSearch and PostgreSQL");
        try (PortalEngine portal = PortalEngine.start()) {
            if (options.alone()) {
                return measured(options, portal, List.of(portal));
            }
            try (OpenSearchService openSearch = new OpenSearchService();
                    PostgresEngine postgres = new PostgresEngine()) {
                return measured(
                        options,
                        portal,
                        List.of(
                                portal,
                                new OpenSearchEngine(openSearch, OpenSearchQuery.WITH_TRIGRAMS),
                                new OpenSearchEngine(openSearch, OpenSearchQuery.PLAIN),
                                postgres));
            }
        }
    }

    private static Report measured(Options options, PortalEngine portal, List<Engine> engines) throws Exception {
        Report report = new Report(title(), engines.stream().map(Engine::name).toList());
        measure(options, portal, engines, report);
        return report;
    }

    private static void measure(Options options, PortalEngine portal, List<Engine> engines, Report report)
            throws Exception {
        StoredCards cards = new StoredCards(portal.service(JdbcTemplate.class));
        List<Card> demo = new ArrayList<>();
        cards.forEach(demo::addAll);
        for (Engine engine : engines) {
            if (engine.hasOwnIndex()) {
                engine.load(cards);
            }
        }
        Progress.say("the judged queries in each engine");
        Half half = options.kept() ? Half.KEPT : Half.DEV;
        new Quality(engines, half).measure(report);
        Sentences sentences = new Sentences(portal, half);
        sentences.measure(report);
        sentences.measureShop(report);
        CardGenerator generator = new CardGenerator(demo);
        CardLoader loader = new CardLoader(
                portal.service(JdbcTemplate.class), portal.service(TransactionTemplate.class), generator);
        Speed speed = new Speed(engines, new PortalSpeed(portal, generator), generator);
        for (int size : options.sizes()) {
            Progress.say(FigureFormat.count(size) + " cards: into the database");
            loader.growTo(size);
            speed.measure(size, cards, report);
        }
    }

    private static String title() {
        Runtime machine = Runtime.getRuntime();
        return "Search: the portal and its peers\n%s, commit %s, Java %s, %d cores, portal's heap %d MB"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        commit(),
                        Runtime.version().feature(),
                        machine.availableProcessors(),
                        machine.maxMemory() / (1 << 20));
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
