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

    /** By form, the base form of words that are no compounds. */
    final Map<String, String> bases = HashMap.newHashMap(150_000);

    final Set<String> heads = new HashSet<>();
    final Set<String> tails = new HashSet<>();

    /** By base form, roots that no rule finds. */
    final Map<String, String> roots = new HashMap<>();

    Lexicon() {
        lines("forms.txt").map(Lexicon::words).forEach(this::addForms);
        lines("parts.txt").forEach(this::addPart);
        lines("exceptions.txt").forEach(this::addException);
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
