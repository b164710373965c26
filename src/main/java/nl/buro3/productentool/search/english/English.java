package nl.buro3.productentool.search.english;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.dutch.WordScanner;
import org.springframework.core.io.ClassPathResource;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reads English text, knows when a text is English, and what its words are in Dutch. */
public final class English {

    private static final String FOLDER = "search/english/";
    private static final int LONGEST = 60;
    private static final int REMEMBERED = 50_000;
    /** Words of a text that are enough to know its language. */
    private static final int ENOUGH = 60;

    private static final English READER = new English();

    private final Set<String> stopWords = words("stopwords.txt");
    private final Set<String> weak = words("weakwords.txt");
    private final Map<String, List<String>> dutch = new HashMap<>();
    private final Cache<String, String> stems =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private English() {
        lines("dutch.txt").forEach(line -> {
            String[] sides = line.split(": ", 2);
            List<String> meant = List.of(sides[1].split(", ", -1));
            Arrays.stream(sides[0].split(", ", -1)).forEach(word -> dutch.merge(key(word), meant, English::both));
        });
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private String key(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(this::stemOf).collect(Collectors.joining(" "));
    }

    /**
     * Whether a text is English rather than Dutch: the little words tell, of which each language has its own. A text without
     * any is taken for Dutch.
     */
    public static boolean is(String text) {
        int english = 0;
        int dutch = 0;
        int read = 0;
        for (WordScanner words = new WordScanner(text); words.next() && read < ENOUGH; read++) {
            String word = Dutch.fold(words.word());
            boolean ours = Dutch.isStopWord(word);
            boolean theirs = READER.stopWords.contains(word) || READER.weak.contains(word);
            english += theirs && !ours ? 1 : 0;
            dutch += ours && !READER.stopWords.contains(word) ? 1 : 0;
        }
        return english > dutch;
    }

    /** The telling words of an English text in their order. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (WordScanner words = new WordScanner(text); words.next(); ) {
            String word = plain(Dutch.fold(words.word()));
            if (!word.isEmpty() && word.length() <= LONGEST && !READER.stopWords.contains(word)) {
                tokens.add(new Token(word, stem(word), List.of(), List.of(), words.start(), words.end()));
            }
        }
        return tokens;
    }

    private static String plain(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }

    /** A single word as if it stood alone in a text. */
    public static Token token(String word) {
        return new Token(word, stem(word), List.of(), List.of(), 0, word.length());
    }

    /** What the forms of a word have in common. */
    public static String stem(String word) {
        return READER.stemOf(word);
    }

    /** Whether a word says nothing in an English text. */
    public static boolean isStopWord(String word) {
        return READER.stopWords.contains(word);
    }

    /** Whether a word tells little of what is meant. */
    public static boolean isWeak(String word) {
        return READER.weak.contains(word);
    }

    /** What a word, or several with blanks between them, is in Dutch; nothing when that is not known. */
    public static List<String> inDutch(String words) {
        return READER.dutch.getOrDefault(READER.key(words), List.of());
    }

    private String stemOf(String word) {
        return stems.get(word, written -> {
            EnglishStemmer stemmer = new EnglishStemmer();
            stemmer.setCurrent(written);
            stemmer.stem();
            return stemmer.getCurrent();
        });
    }

    private static Set<String> words(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split(" ", -1))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String file) {
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
