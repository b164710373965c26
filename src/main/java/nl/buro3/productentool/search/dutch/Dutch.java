package nl.buro3.productentool.search.dutch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads Dutch text: its words, and for each what it has in common with other words. */
public final class Dutch {

    private static final Dutch READER = new Dutch();

    private static final Pattern E_MAIL = Pattern.compile("(?i)\\be[- ]mail");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    /** A longer word is neither indexed nor searched. */
    public static final int LONGEST = 60;

    private static final int LONG_WORD = 7;
    private static final int REMEMBERED = 50_000;

    private final Lexicon lexicon = new Lexicon();
    private final Compounds compounds = new Compounds(
            word -> lexicon.heads.contains(word) || isLongWord(word),
            word -> lexicon.tails.contains(word) || isLongWord(word));
    private final Derivation derivation = new Derivation(lexicon.bases::containsKey);
    private final Set<String> stopWords = Lexicon.lines("stopwords.txt").collect(Collectors.toUnmodifiableSet());
    private final Set<String> weakStems =
            Lexicon.lines("weakwords.txt").map(word -> understand(word).stem).collect(Collectors.toUnmodifiableSet());
    private final Cache<String, Word> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * A word as it is looked up once.
     *
     * @param plain without an ending after an apostrophe
     * @param telling whether the word says something in a text: it is no stop word
     */
    private record Word(String folded, String plain, boolean telling, Meaning meaning) {}

    private record Meaning(String stem, List<String> parts, List<String> roots) {}

    private Dutch() {}

    /** The telling words of a text in their order; stop words are left out. */
    public static List<Token> tokens(String text) {
        return READER.read(text);
    }

    /** All words of a text as they are written, folded, stop words too. */
    public static List<String> written(String text) {
        List<String> written = new ArrayList<>();
        for (WordScanner words = new WordScanner(text); words.next(); ) {
            written.add(fold(words.word()));
        }
        return written;
    }

    /** Whether a word, folded, says nothing in a text. */
    public static boolean isStopWord(String word) {
        return READER.stopWords.contains(word);
    }

    /** Whether a word is one that the lists of Dutch know. */
    public static boolean knows(String word) {
        return READER.lexicon.bases.containsKey(word);
    }

    /** Whether a word tells little of what is meant: it may be missing. */
    public static boolean isWeak(Token word) {
        return READER.weakStems.contains(word.stem());
    }

    /** Whether a word tells little, or was made from one that does, as maker was from maken. */
    public static boolean saysLittle(String word) {
        Meaning meaning = READER.word(word).meaning;
        return READER.weakStems.contains(meaning.stem) || meaning.roots.stream().anyMatch(READER.weakStems::contains);
    }

    /** A single word as if it stood alone in a text. */
    public static Token token(String word) {
        Word known = READER.word(word);
        return new Token(known.folded, known.meaning.stem, known.meaning.parts, known.meaning.roots, 0, word.length());
    }

    /** The text in lower case without accents and soft hyphens; marks that are letters of their own vanish, so its length may change. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= WordScanner.ASCII) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }

    private List<Token> read(String text) {
        // e-mail and e mail are one word, of the same length, so that places stay right
        String prepared = text.toLowerCase(Locale.ROOT).contains("mail")
                ? E_MAIL.matcher(text).replaceAll("e\u0301mail")
                : text;
        List<Token> tokens = new ArrayList<>();
        for (WordScanner words = new WordScanner(prepared); words.next(); ) {
            Word word = word(words.word());
            if (word.telling) {
                Meaning meaning = word.meaning;
                tokens.add(
                        new Token(word.plain, meaning.stem, meaning.parts, meaning.roots, words.start(), words.end()));
            }
        }
        return tokens;
    }

    private static String plain(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }

    /** A word as it is written. */
    private Word word(String written) {
        return remembered.get(written, this::lookUp);
    }

    private Word lookUp(String written) {
        String folded = fold(written);
        String plain = plain(folded);
        boolean isWord = !folded.isEmpty() && folded.length() <= LONGEST;
        return new Word(
                folded,
                plain,
                isWord && !stopWords.contains(folded),
                isWord ? understand(plain) : new Meaning(folded, List.of(), List.of()));
    }

    /** A word so long that it is hardly a part by chance. */
    private boolean isLongWord(String word) {
        return word.length() >= LONG_WORD && lexicon.bases.containsKey(word);
    }

    private Meaning understand(String word) {
        String base = lexicon.bases.get(word);
        if (base != null) {
            return new Meaning(base, List.of(), roots(base));
        }
        List<String> written = compounds.parts(word);
        if (written.isEmpty()) {
            String stem = Unknown.stem(word);
            return new Meaning(stem, List.of(), roots(stem));
        }
        String tail = written.getLast();
        String stem = word.substring(0, word.length() - tail.length()) + understand(tail).stem;
        Set<String> parts = new LinkedHashSet<>();
        written.stream().map(this::understand).forEach(part -> {
            parts.add(part.stem);
            parts.addAll(part.parts);
        });
        return new Meaning(stem, List.copyOf(parts), List.of());
    }

    private List<String> roots(String base) {
        Set<String> roots = new LinkedHashSet<>();
        for (Optional<String> root = root(base); root.isPresent() && roots.add(root.get()); ) {
            root = root(root.get());
        }
        roots.remove(base);
        return List.copyOf(roots);
    }

    private Optional<String> root(String base) {
        String own = lexicon.roots.get(base);
        return own != null
                ? Optional.of(own)
                : derivation.root(base).map(root -> lexicon.bases.getOrDefault(root, root));
    }
}
