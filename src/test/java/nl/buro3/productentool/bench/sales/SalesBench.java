package nl.buro3.productentool.bench.sales;

import static nl.buro3.productentool.bench.FigureFormat.count;
import static nl.buro3.productentool.bench.FigureFormat.duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.buro3.productentool.bench.Aim;
import nl.buro3.productentool.bench.Progress;
import nl.buro3.productentool.bench.Report;
import nl.buro3.productentool.bench.sales.SalesReader.Who;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the pages between "this looks right" and "ordered" take with many customers, and how many statements each sends
 * to the database for the largest customer and for the smallest. Prints one table, which is also written to
 * {@code target/bench/sales.md}.
 */
public final class SalesBench {

    private static final Path PAGE = Path.of("target/bench/sales.md");

    private final SalesPortal portal;
    private final SalesOptions options;
    private final SalesData data;
    private final Report report;

    private SalesBench(SalesPortal portal, SalesOptions options, Report report) {
        this.portal = portal;
        this.options = options;
        this.data = options.data();
        this.report = report;
    }

    /** Ends with 0, with 1 when a page misses its aim or something fails, and with 2 for an option that it does not know. */
    public static void main(String... arguments) throws Exception {
        Report report = run(options(arguments));
        report.publish(PAGE);
        System.exit(report.missed() == 0 ? 0 : 1);
    }

    private static SalesOptions options(String... arguments) {
        try {
            return SalesOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            Progress.say(e.getMessage() + "; " + SalesOptions.USAGE);
            System.exit(2);
            throw e;
        }
    }

    private static Report run(SalesOptions options) throws IOException {
        String database = options.database();
        if (database != null) {
            return run(options, database);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            return run(options, server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static Report run(SalesOptions options, String database) throws IOException {
        Progress.say("starting the portal");
        try (SalesPortal portal = SalesPortal.start(database)) {
            Report report = new Report(
                    title(options.data()), List.of("p95", "median", "statements", "of the smallest customer"));
            new SalesBench(portal, options, report).measure();
            return report;
        }
    }

    private static String title(SalesData data) {
        return "Sales: pages with many customers\n%s, PostgreSQL: %s organisations, %s people, %s owned products, %s quotes"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        count(data.organisations()),
                        count(data.people()),
                        count(data.owned()),
                        count(data.quotes()));
    }

    private void measure() {
        fill();
        SalesCustomer largest = portal.customer(data.handle(1));
        SalesCustomer smallest = portal.customer(data.handle(data.organisations()));
        SalesSpeed speed = new SalesSpeed(portal, data, options.rounds());
        for (Who who : Who.values()) {
            report.section("pages of " + who.words());
            speed.measure(who, largest, smallest, report);
        }
        report.section("adding to a bundle, POST /pakket/regels");
        speed.measureAdding(largest, report);
        report.section("statements");
        List<String> growing = speed.growing();
        report.row(
                "pages with more for a larger customer",
                Aim.atMost(0, "0"),
                growing.size(),
                growing.isEmpty() ? "0" : String.join(", ", growing));
    }

    /** Makes the customers, unless the database has them from an earlier run. */
    private void fill() {
        boolean isThere = portal.service(JdbcClient.class)
                .sql("select exists (select 1 from organisation where handle = ?)")
                .param(data.handle(data.organisations()))
                .query(Boolean.class)
                .single();
        if (!isThere) {
            long begin = System.nanoTime();
            Progress.say("making the customers");
            data.load(portal.service(JdbcTemplate.class));
            portal.service(JdbcTemplate.class).execute("vacuum analyze"); // which PostgreSQL does by itself, later
            Progress.say("made in " + duration((System.nanoTime() - begin) / 1e9));
        }
    }
}
