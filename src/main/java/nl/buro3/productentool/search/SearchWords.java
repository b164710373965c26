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
    private static final Set<String> STOP_WORDS = stopWords();

    private SearchWords() {}

    static List<String> of(String text) {
        List<String> typed = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                typed.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        return telling.stream().distinct().limit(MOST).toList();
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
