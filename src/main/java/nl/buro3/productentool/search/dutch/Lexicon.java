package nl.buro3.productentool.search.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * The word lists: the forms of simple words, the words that make compounds, and our own exceptions to both. Their formats
 * and licences stand in {@code search/dutch/README.md}.
 */
final class Lexicon {

    private static final String FOLDER = "search/dutch/";
    private static final List<String> PARTICLES = List.of(
            "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg");
    private static final int SHORTEST_SEPARABLE = 5;

    /** By form, the base form of words that are no compounds. */
    final Map<String, String> bases = HashMap.newHashMap(150_000);

    final Set<String> heads = new HashSet<>();
    final Set<String> tails = new HashSet<>();

    /** By base form, roots that no rule finds. */
    final Map<String, String> roots = new HashMap<>();

    Lexicon() {
        lines("forms.txt").map(Lexicon::words).forEach(this::addForms);
        lines("parts.txt").forEach(this::addPart);
        joinSeparable();
        lines("exceptions.txt").forEach(this::addException);
    }

    /** What he does is a form of the verb where a particle stands before it, which the list has as a word of its own. */
    private void joinSeparable() {
        List<String> alone = bases.keySet().stream()
                .filter(word -> word.endsWith("t") && word.equals(bases.get(word)))
                .filter(word -> PARTICLES.stream().anyMatch(word::startsWith))
                .toList();
        for (String word : alone) {
            String stem = word.substring(0, word.length() - 1);
            if (stem.length() >= SHORTEST_SEPARABLE && stem.equals(bases.get(stem))) {
                bases.put(word, stem);
            }
        }
    }

    private static List<String> words(String line) {
        return List.of(StringUtils.delimitedListToStringArray(line, " "));
    }

    private void addForms(List<String> forms) {
        forms.forEach(form -> bases.put(form, forms.getFirst()));
    }

    private void addPart(String part) {
        if (!part.startsWith("-")) {
            heads.add(part.endsWith("-") ? part.substring(0, part.length() - 1) : part);
        }
        if (!part.endsWith("-")) {
            tails.add(part.startsWith("-") ? part.substring(1) : part);
        }
    }

    private void addException(String line) {
        List<String> words = words(line);
        String word = words.get(1);
        switch (words.getFirst()) {
            case "form" -> addForms(words.subList(1, words.size()));
            case "part" -> addPart(word);
            case "root" -> roots.put(word, words.get(2));
            case "unpart" -> {
                heads.remove(word);
                tails.remove(word);
            }
            default -> throw new IllegalStateException("exceptions.txt: " + line);
        }
    }

    static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(FOLDER + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
