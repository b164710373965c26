package nl.buro3.productentool.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.buro3.productentool.search.Judged;
import nl.buro3.productentool.search.Judged.Half;
import nl.buro3.productentool.search.Relevance;

/** How well each engine answers the judged queries, on the demo catalogue. */
final class Quality {

    private static final double BETTER_THAN_PEERS = 0.15;

    private final List<Engine> engines;
    private final List<Judged> queries;
    private final Half half;

    Quality(List<Engine> engines, Half half) {
        this.engines = engines;
        this.half = half;
        this.queries = Judged.of(half);
    }

    void measure(Report report) {
        List<Relevance> all = measure(queries);
        Relevance portal = all.getFirst();
        report.section("Quality: %d judged queries, %s, on the demo catalogue".formatted(queries.size(), words()));
        report.row("nDCG@10", Aim.atLeast(0.9, "0.90"), portal.ndcg(), each(all, r -> number("%.3f", r.ndcg())));
        all.stream().skip(1).mapToDouble(Relevance::ndcg).max().ifPresent(peer -> {
            double better = portal.ndcg() / peer - 1;
            report.row(
                    "better than the best peer",
                    Aim.atLeast(BETTER_THAN_PEERS, "15 %"),
                    better,
                    number("%+.0f %%", 100 * better));
        });
        report.row(
                "right card in the top 5",
                Aim.atLeast(0.97, "97 %"),
                portal.rightInTopFive(),
                each(all, r -> number("%.1f %%", 100 * r.rightInTopFive())));
        report.row(
                "queries without a result",
                Aim.atMost(0, "0"),
                portal.empty().size(),
                each(all, r -> String.valueOf(r.empty().size())));
        if (half == Half.DEV) {
            measureKinds(report);
        }
    }

    private String words() {
        return half == Half.DEV ? "the half for tuning" : "the half kept apart";
    }

    private void measureKinds(Report report) {
        for (String kind :
                queries.stream().map(Judged::kind).distinct().sorted().toList()) {
            List<Judged> ofKind =
                    queries.stream().filter(query -> query.kind().equals(kind)).toList();
            report.row("nDCG@10, " + kind, each(measure(ofKind), r -> number("%.3f", r.ndcg())));
        }
    }

    private List<Relevance> measure(List<Judged> asked) {
        return engines.stream()
                .map(engine -> Relevance.of(asked, text -> slugs(engine, text)))
                .toList();
    }

    private static List<String> slugs(Engine engine, String text) {
        try {
            return engine.search(text).slugs();
        } catch (Exception e) {
            throw new IllegalStateException(engine.name() + ": " + text, e);
        }
    }

    private static String[] each(List<Relevance> all, Function<Relevance, String> words) {
        return all.stream().map(words).toArray(String[]::new);
    }

    private static String number(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
