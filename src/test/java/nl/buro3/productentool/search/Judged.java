package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/**
 * A query that a customer would type, with the cards that answer it.
 *
 * @param kind what is special about it, such as {@code typo}
 * @param grades from 1 (related) to 3 (exactly this one) by slug; every other card has 0
 */
public record Judged(String text, String kind, Half half, Map<String, Integer> grades) {

    /** How many cards count. */
    public static final int DEPTH = 10;

    private static final int COLUMNS = 5;

    /** Which half of the set: the one for tuning, or the one that is only scored at the end. */
    public enum Half {
        DEV,
        KEPT
    }

    /** The judged set of one half, in the order of the file. */
    public static List<Judged> of(Half half) {
        try (InputStream in = new ClassPathResource("search/judged-queries.tsv").getInputStream()) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .stream()
                    .filter(query -> query.half == half)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of query, kind, half, slug and grade, the first of which names these columns. */
    static List<Judged> read(List<String> lines) {
        Map<String, Judged> queries = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("not a judgement: " + line);
            }
            Half half = Half.valueOf(cells[2].toUpperCase(Locale.ROOT));
            queries.computeIfAbsent(cells[0], text -> new Judged(text, cells[1], half, new LinkedHashMap<>()))
                    .grades
                    .put(cells[3], Integer.valueOf(cells[4]));
        }
        return new ArrayList<>(queries.values());
    }

    /** How good an order of cards is, from 0 to 1: nDCG@10 with gain 2^grade - 1 and a discount of log2(place + 1). */
    public double ndcg(List<String> found) {
        double ideal = gain(grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray());
        return gain(found.stream()
                        .mapToInt(slug -> grades.getOrDefault(slug, 0))
                        .toArray())
                / ideal;
    }

    private static double gain(int... inOrder) {
        DoubleStream gains = IntStream.range(0, Math.min(DEPTH, inOrder.length))
                .mapToDouble(i -> (Math.pow(2, inOrder[i]) - 1) * Math.log(2) / Math.log(i + 2));
        return gains.sum();
    }

    /** Whether a card of the best grade there is stands among the first. */
    public boolean isRightWithin(int first, List<String> found) {
        int best = grades.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return found.stream().limit(first).anyMatch(slug -> grades.getOrDefault(slug, 0) == best);
    }
}
