package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buro3.productentool.search.SearchResult.Match;
import nl.buro3.productentool.search.help.Recognised;
import nl.buro3.productentool.search.query.PriceLimit;
import org.springframework.core.io.ClassPathResource;

/**
 * What customers type into the search or tell the helper, with what is right for it. Written before anything was tuned,
 * half of it kept apart as in {@link Judged}; {@code cases} are those that once went wrong.
 *
 * @param right blanks between: slugs that have to be among the first three, the first of all behind an exclamation mark;
 *     behind an at sign "most:500" for a price that is understood, "contact" for the contact page, "notours" for an honest
 *     no, and "nothing"
 * @param problems for the helper, those that may be recognised
 */
public record Told(String text, String half, List<String> problems, List<String> right) {

    private static final int FIRST = 3;

    /** Queries in sentences. */
    public static List<Told> sentences(String half) {
        return lines("sentences.tsv", half)
                .map(cells -> new Told(cells[0], cells[1], List.of(), words(cells[2])))
                .toList();
    }

    /** Problems told to the helper. */
    public static List<Told> problems(String half) {
        return lines("problems-told.tsv", half)
                .map(cells -> new Told(cells[0], cells[1], words(cells[2]), words(cells[3])))
                .toList();
    }

    private static Stream<String[]> lines(String file, String half) {
        try (InputStream in = new ClassPathResource("search/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[1].equals(half));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
    }

    /** Whether the search answers as is right. */
    public boolean isRight(SearchResult found) {
        List<String> first =
                found.hits().stream().map(hit -> hit.card().slug()).limit(FIRST).toList();
        return right.stream().allMatch(wanted -> switch (wanted.split(":", 2)[0]) {
            case "@most" ->
                found.understood()
                        .limit()
                        .map(PriceLimit::value)
                        .filter(limit(wanted)::equals)
                        .isPresent();
            case "@contact" -> found.understood().aboutUs();
            case "@notours" -> found.total() == 0 || found.match() == Match.NEARBY;
            case "@nothing" -> found.total() == 0;
            default -> has(first, wanted);
        });
    }

    /** Whether the cards of the helper are right; the prices are those of the caller to look at. */
    public boolean isRight(Recognised recognised) {
        List<String> first = recognised.cards().stream()
                .map(card -> card.card().slug())
                .limit(FIRST)
                .toList();
        return right.stream().filter(wanted -> !wanted.startsWith("@")).allMatch(wanted -> has(first, wanted));
    }

    private static boolean has(List<String> first, String wanted) {
        return wanted.startsWith("!")
                ? !first.isEmpty() && first.getFirst().equals(wanted.substring(1))
                : first.contains(wanted);
    }

    private static String limit(String wanted) {
        return "tot-"
                + wanted.toLowerCase(Locale.ROOT).substring("@most:".length()).replace("/month", "-per-maand");
    }

    /** Those problems that were recognised without being said. */
    public List<String> falselyRecognised(Recognised recognised) {
        return recognised.problems().stream()
                .map(problem -> problem.slug())
                .filter(slug -> !problems.contains(slug))
                .toList();
    }
}
