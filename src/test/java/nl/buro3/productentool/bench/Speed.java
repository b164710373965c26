package nl.buro3.productentool.bench;

import static nl.buro3.productentool.bench.FigureFormat.count;
import static nl.buro3.productentool.bench.FigureFormat.duration;
import static nl.buro3.productentool.bench.FigureFormat.megabytes;
import static nl.buro3.productentool.bench.FigureFormat.milliseconds;
import static nl.buro3.productentool.bench.FigureFormat.times;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.buro3.productentool.bench.Engine.Cards;

/** How fast each engine is with many cards. One client asks all engines the same queries in turn. */
final class Speed {

    /** Other queries that are asked first: an engine that runs for weeks is measured, not the compilers of its start. */
    private static final int WARM_UP = 3000;

    private static final int MEASURED = 2400;

    /** A slower engine is measured on the first of the queries only, which are in no order. */
    private static final long LONGEST_WARM_UP = 20_000_000_000L;

    private static final long LONGEST = 90_000_000_000L;

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final int LARGE = 100_000;
    private static final int VERY_LARGE = 500_000;

    private final List<Engine> engines;
    private final PortalSpeed portal;
    private final CardGenerator generator;

    Speed(List<Engine> engines, PortalSpeed portal, CardGenerator generator) {
        this.engines = engines;
        this.portal = portal;
        this.generator = generator;
    }

    /** Makes every index of all the cards there are, and measures. */
    void measure(int cards, Cards all, Report report) throws Exception {
        report.section("Speed: " + count(cards) + " generated cards and those of the demo");
        load(cards, all, report);
        List<String> queries = SpeedQueries.of(WARM_UP + MEASURED, generator, cards);
        ask(queries.subList(0, WARM_UP), LONGEST_WARM_UP);
        searches(cards, ask(queries.subList(WARM_UP, queries.size()), LONGEST), report);
        portal.measure(cards, report);
    }

    private void load(int cards, Cards all, Report report) throws Exception {
        String[] durations = new String[engines.size()];
        String[] sizes = new String[engines.size()];
        double portalSeconds = 0;
        for (int i = 0; i < durations.length; i++) {
            Engine engine = engines.get(i);
            double seconds = engine.hasOwnIndex() ? load(engine, cards, all) : 0;
            durations[i] = engine.hasOwnIndex() ? duration(seconds) : "";
            sizes[i] = engine.hasOwnIndex() ? megabytes(engine.bytes()) : "";
            portalSeconds = i == 0 ? seconds : portalSeconds;
        }
        if (cards == VERY_LARGE) {
            report.row("index made in", Aim.atMost(600, "10 min"), portalSeconds, durations);
        } else {
            report.row("index made in", durations);
        }
        report.row("index on disk", sizes);
    }

    private static double load(Engine engine, int cards, Cards all) throws Exception {
        Progress.say(count(cards) + " cards: " + engine.name() + " makes its index");
        long start = System.nanoTime();
        engine.load(all);
        return (System.nanoTime() - start) / NANOS_IN_A_SECOND;
    }

    private List<Latencies> ask(List<String> queries, long longest) throws Exception {
        Progress.say(count(queries.size()) + " searches in each engine");
        List<Latencies> latencies =
                engines.stream().map(engine -> new Latencies()).toList();
        long[] spent = new long[engines.size()];
        for (String query : queries) {
            for (int i = 0; i < spent.length; i++) {
                if (spent[i] < longest) {
                    long start = System.nanoTime();
                    engines.get(i).search(query);
                    long took = System.nanoTime() - start;
                    latencies.get(i).add(took);
                    spent[i] += took;
                }
            }
        }
        return latencies;
    }

    private void searches(int cards, List<Latencies> all, Report report) {
        String[] p50 = all.stream().map(l -> milliseconds(l.within(0.5))).toArray(String[]::new);
        String[] p99 = all.stream().map(l -> milliseconds(l.within(0.99))).toArray(String[]::new);
        double median = all.getFirst().within(0.5);
        double slow = all.getFirst().within(0.99);
        report.row("searches measured", all.stream().map(l -> count(l.count())).toArray(String[]::new));
        if (cards == LARGE) {
            report.row("search p50", Aim.atMost(2, "2 ms"), median, p50);
            report.row("search p99", Aim.atMost(10, "10 ms"), slow, p99);
        } else if (cards == VERY_LARGE) {
            report.row("search p50", p50);
            report.row("search p99", Aim.atMost(25, "25 ms"), slow, p99);
        } else {
            report.row("search p50", p50);
            report.row("search p99", p99);
        }
        faster(cards, all, report);
    }

    private void faster(int cards, List<Latencies> all, Report report) {
        double median = all.getFirst().within(0.5);
        OptionalDouble fastest = IntStream.range(0, engines.size())
                .filter(i -> engines.get(i) instanceof OpenSearchEngine)
                .mapToDouble(i -> all.get(i).within(0.5))
                .min();
        if (fastest.isEmpty()) {
            return;
        }
        double openSearch = fastest.getAsDouble();
        if (cards == LARGE) {
            report.row(
                    "faster than OpenSearch, p50",
                    Aim.atLeast(5, "5 ×"),
                    openSearch / median,
                    times(openSearch / median));
        } else {
            report.row("faster than OpenSearch, p50", times(openSearch / median));
        }
    }
}
