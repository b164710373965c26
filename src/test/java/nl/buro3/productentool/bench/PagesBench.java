package nl.buro3.productentool.bench;

import static nl.buro3.productentool.bench.FigureFormat.milliseconds;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.bench.Load.Outcome;

/**
 * How fast the running portal sends the first response of its pages, beside a page of Spring MVC with as many bytes, what
 * a tab with the live client costs, and how long it took to start.
 * Prints one table, which is also written to {@code target/bench/pages.md}.
 */
public final class PagesBench {

    private static final Path PAGE = Path.of("target/bench/pages.md");
    private static final List<String> PATHS = List.of("/", "/product/webshop", "/hulp", "/?categorie=vindbaarheid");
    private static final String BARE_PORT = "18092";
    private static final int WARM_UP = 10;
    private static final int SECONDS = 10;
    private static final int VISITS = 10_000;
    private static final int TABS = 1_000;
    private static final double KIB = 1024;

    private final String portal;

    private PagesBench(String portal) {
        this.portal = portal;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the portal's address, without a slash behind it, and how many milliseconds each of its starts took
     */
    public static void main(String... arguments) throws Exception {
        Report report = new PagesBench(arguments[0]).measure();
        starts(
                Arrays.stream(arguments)
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .sorted()
                        .toArray(),
                report);
        report.publish(PAGE);
    }

    private Report measure() throws Exception {
        Report report = new Report(
                "Public pages: first responses\n%s, %d cores shared with the load"
                        .formatted(
                                LocalDate.now(ZoneId.systemDefault()),
                                Runtime.getRuntime().availableProcessors()),
                List.of("portal", "bare page", "share of it"));
        int sessions = 0;
        int visits = 0;
        for (String path : PATHS) {
            Progress.say(path);
            Load load = new Load(URI.create(portal + path));
            Outcome most = flatOut(load);
            Outcome half = load.steadily(SECONDS, most.rate() / 2);
            Outcome limit = bare(most.bytes());
            report.section("%s, %,d bytes".formatted(path, most.bytes()));
            report.row(
                    "pages a second",
                    Aim.atLeast(2000, "2,000"),
                    most.rate(),
                    rate(most),
                    rate(limit),
                    String.format(Locale.ROOT, "%.0f %%", 100 * most.rate() / limit.rate()));
            double slow = half.times().within(0.99);
            report.row("p99 at half of that", Aim.atMost(50, "50 ms"), slow, milliseconds(slow));
            sessions += most.sessions() + half.sessions();
            visits += most.times().count() + half.times().count();
        }
        report.section("%,d visits without JavaScript".formatted(visits));
        report.row("sessions", Aim.atMost(visits < VISITS ? -1 : 0, "0"), sessions, String.valueOf(sessions));
        Progress.say("tabs with the live client");
        double heap = new Tabs(portal).heapOf(TABS) / KIB;
        report.section("%,d open tabs with the live client".formatted(TABS));
        report.row("heap for each", Aim.atMost(60, "60 KiB"), heap, String.format(Locale.ROOT, "%.0f KiB", heap));
        return report;
    }

    private static void starts(long[] milliseconds, Report report) {
        double median = milliseconds[milliseconds.length / 2] / 1000.0;
        report.section("Start of the built portal to its first page, median of " + milliseconds.length);
        report.row("seconds", Aim.atMost(4, "4 s"), median, String.format(Locale.ROOT, "%.1f s", median));
    }

    private static Outcome flatOut(Load load) throws IOException, InterruptedException {
        load.flatOut(WARM_UP);
        return load.flatOut(SECONDS);
    }

    private static String rate(Outcome outcome) {
        return String.format(Locale.ROOT, "%,.0f", outcome.rate());
    }

    private static Outcome bare(int bytes) throws IOException, InterruptedException {
        Process page = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dbytes=" + bytes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BarePage.class.getName(),
                        BARE_PORT)
                .inheritIO()
                .start();
        try {
            await(page);
            return flatOut(new Load(URI.create("http://localhost:" + BARE_PORT + "/")));
        } finally {
            page.destroy();
            page.waitFor();
        }
    }

    private static void await(Process page) throws IOException, InterruptedException {
        while (page.isAlive()) {
            try (Socket open = new Socket("localhost", Integer.parseInt(BARE_PORT))) {
                open.getPort();
                return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("the bare page did not start");
    }
}
