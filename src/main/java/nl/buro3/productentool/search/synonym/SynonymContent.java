package nl.buro3.productentool.search.synonym;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an employee says of some words. Words are taken in lower case, with single spaces and none around them.
 *
 * @param typed the words that mean the same; of one way: those that somebody types
 * @param alsoFind of one way: what is found as well; else empty
 */
public record SynonymContent(SynonymKind kind, List<String> typed, List<String> alsoFind, String note) {

    public static final int MOST_WORDS = 20;
    public static final int LONGEST_WORD = 60;
    public static final int LONGEST_NOTE = 300;

    public SynonymContent {
        typed = typed.stream().map(SynonymContent::normal).toList();
        alsoFind = kind == SynonymKind.BOTH_WAYS
                ? List.of()
                : alsoFind.stream().map(SynonymContent::normal).toList();
        note = note.strip();
    }

    /** Words that mean the same, without a note. */
    public static SynonymContent same(List<String> words) {
        return new SynonymContent(SynonymKind.BOTH_WAYS, words, List.of(), "");
    }

    /** A word or phrase as it is kept. */
    public static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Those on both sides. */
    public Stream<String> words() {
        return Stream.concat(typed.stream(), alsoFind.stream());
    }
}
