package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The words of a query that count: what was typed, without signs and stop words, at most twelve. */
final class SearchWords {

    private static final int MOST = 12;
    static final Set<String> STOP_WORDS = stopWords();

    private SearchWords() {}

    static List<String> of(String text) {
        return telling(typed(text));
    }

    /** The same of a text that is being typed: a last word such as "we" may become "webshop", where nothing else tells. */
    static List<String> beginningsOf(String text) {
        List<String> typed = typed(text);
        List<String> telling = telling(typed);
        return telling.isEmpty() && !typed.isEmpty() ? List.of(typed.getLast()) : telling;
    }

    private static List<String> typed(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> telling(List<String> typed) {
        return typed.stream()
                .filter(word -> !STOP_WORDS.contains(word))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<String> stopWords() {
        try (InputStream in = new ClassPathResource("search/stopwords.txt").getInputStream()) {
            return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
