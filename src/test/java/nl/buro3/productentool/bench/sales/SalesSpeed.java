package nl.buro3.productentool.bench.sales;

import static nl.buro3.productentool.bench.FigureFormat.milliseconds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.bench.Aim;
import nl.buro3.productentool.bench.Latencies;
import nl.buro3.productentool.bench.Progress;
import nl.buro3.productentool.bench.Report;
import nl.buro3.productentool.bench.sales.SalesReader.Who;
import nl.buro3.productentool.support.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the pages of the largest customer take, and whether the smallest takes as many statements. */
final class SalesSpeed {

    /** So many more a page may take for more rows: one that is not full needs not be counted. */
    static final int COUNTED = 1;

    private static final int WARM_UP = 10;
    private static final int MOST_TO_ADD = 30;
    private static final double SLOW = 0.95;
    private static final int LONGEST_STATEMENT = 200;
    private static final double MEDIAN = 0.5;

    private final SalesPortal portal;
    private final SalesData data;
    private final int rounds;
    private final List<String> growing = new ArrayList<>();

    SalesSpeed(SalesPortal portal, SalesData data, int rounds) {
        this.portal = portal;
        this.data = data;
        this.rounds = rounds;
    }

    /** Which pages took more statements for a larger customer. */
    List<String> growing() {
        return growing;
    }

    void measure(Who who, SalesCustomer largest, SalesCustomer smallest, Report report) {
        List<SalesPage> large = SalesPage.of(largest);
        List<SalesPage> small = SalesPage.of(smallest);
        for (int i = 0; i < large.size(); i++) {
            if (large.get(i).who() == who) {
                try {
                    measure(large.get(i), largest, small.get(i), smallest, report);
                } catch (IllegalStateException e) {
                    report.row(large.get(i).name(), Aim.atMost(0, "answered"), 1, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void measure(
            SalesPage large, SalesCustomer largest, SalesPage small, SalesCustomer smallest, Report report) {
        int least = statements(small, smallest);
        Latencies times = new Latencies();
        int most;
        try (SalesReader reader = portal.reader(large.who(), largest, data)) {
            for (int i = 0; i < WARM_UP; i++) {
                reader.open(large);
            }
            for (int i = 0; i < rounds; i++) {
                long begin = System.nanoTime();
                reader.open(large);
                times.add(System.nanoTime() - begin);
            }
            most = statements(reader, large);
        }
        if (most > least + COUNTED) {
            growing.add(large.name());
            repeated().forEach(statement -> Progress.say("  " + statement));
        }
        row(large.name(), large.most(), times, report, String.valueOf(most), String.valueOf(least));
    }

    /** What the last page sent more than once, so that who mends it sees where. */
    static List<String> repeated() {
        Map<String, Long> counted =
                Statements.sent().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .filter(statement -> statement.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(statement -> statement.getValue() + " × " + brief(statement.getKey()))
                .toList();
    }

    private static String brief(String statement) {
        String words = statement.replaceAll("\\s+", " ").replaceFirst("^select .{80,}? from ", "select … from ");
        return words.substring(0, Math.min(words.length(), LONGEST_STATEMENT));
    }

    private int statements(SalesPage page, SalesCustomer customer) {
        try (SalesReader reader = portal.reader(page.who(), customer, data)) {
            reader.open(page);
            return statements(reader, page);
        }
    }

    /** Of a page that was opened before: what the portal remembers, it does not ask again. */
    static int statements(SalesReader reader, SalesPage page) {
        Statements.forget();
        reader.open(page);
        return Statements.sent().size();
    }

    /** Card after card, by somebody who is logged in and by a visitor whose cookie grows. */
    void measureAdding(SalesCustomer customer, Report report) {
        try (SalesReader reader = portal.reader(Who.CUSTOMER, customer, data)) {
            measureAdding("logged in", reader, report);
        }
        try (SalesReader reader = SalesReader.visitor(portal.port())) {
            measureAdding("visitor", reader, report);
        }
    }

    private void measureAdding(String name, SalesReader reader, Report report) {
        List<String> cards = portal.service(JdbcClient.class)
                .sql("select slug from product where status = 'PUBLISHED' order by slug limit 20")
                .query(String.class)
                .list();
        for (int i = 0; i < WARM_UP; i++) {
            reader.add(cards.get(i % cards.size()));
        }
        Latencies times = new Latencies();
        for (int i = 0; i < 2 * rounds; i++) {
            String card = cards.get(i % cards.size());
            long begin = System.nanoTime();
            reader.add(card);
            times.add(System.nanoTime() - begin);
        }
        Statements.forget();
        reader.add(cards.getFirst());

        row(name, MOST_TO_ADD, times, report, String.valueOf(Statements.sent().size()), "");
    }

    private static void row(String name, int most, Latencies times, Report report, String statements, String least) {
        double slow = times.within(SLOW);
        report.row(
                name,
                Aim.atMost(most, most + " ms"),
                slow,
                milliseconds(slow),
                milliseconds(times.within(MEDIAN)),
                statements,
                least);
    }
}
