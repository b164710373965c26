package nl.buro3.productentool.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.search.dutch.Dutch;

/**
 * Finds in a name the word that says what the thing is: monitor in "Velora V27Q 27" LED monitor 2560x1440", arm in "Armon
 * monitor arm 27" black". It is the last word of the first phrase that is not a brand, a measure or what the thing is like,
 * before what it goes with. A rule of thumb, which only decides between cards that answer equally well.
 */
public final class HeadNoun {

    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}'’.-]*[\"”″]?|[,;:|()/+&–—]");
    private static final Pattern MEASURE = Pattern.compile(".*\\d.*");
    private static final Pattern SIGN = Pattern.compile("[,;:|()/+&–—]");
    private static final Set<String> UNITS = Set.of(
            "gb",
            "tb",
            "mb",
            "mp",
            "w",
            "kw",
            "v",
            "a",
            "ah",
            "mah",
            "m",
            "cm",
            "mm",
            "kg",
            "g",
            "l",
            "ml",
            "inch",
            "watt",
            "liter",
            "meter",
            "hz",
            "ghz",
            "mhz",
            "port",
            "poorts",
            "versnellingen",
            "speed",
            "stuks",
            "pack",
            "core",
            "k");
    private static final WordLists LISTS = new WordLists("search/name-words.txt");

    private HeadNoun() {}

    /** The word, folded; empty for a name without any. */
    public static Optional<String> of(String name) {
        List<List<String>> phrases = phrases(name);
        List<List<String>> telling = phrases.stream()
                .map(phrase -> phrase.stream().filter(HeadNoun::tells).toList())
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        // a brand or a series has a capital; where every word has one, that tells nothing
        List<List<String>> common = telling.stream()
                .map(phrase -> phrase.stream().filter(HeadNoun::isCommon).toList())
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        List<List<String>> chosen = common.isEmpty() ? telling : common;
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String last = Dutch.fold(chosen.getFirst().getLast());
        return Optional.of(last.substring(last.lastIndexOf('-') + 1)).filter(word -> word.length() > 1);
    }

    /** The words before what the thing goes with, parted where a measure stands. */
    private static List<List<String>> phrases(String name) {
        List<List<String>> phrases = new ArrayList<>(List.of(new ArrayList<>()));
        boolean measured = false;
        Matcher piece = PIECE.matcher(name);
        while (piece.find()) {
            String word = piece.group();
            String folded = Dutch.fold(word);
            boolean begun = phrases.stream().anyMatch(phrase -> phrase.stream().anyMatch(HeadNoun::tells));
            if (begun && LISTS.is("before what it goes with", folded)) {
                break;
            }
            boolean parts = MEASURE.matcher(word).matches()
                    || SIGN.matcher(word).matches()
                    || (measured && UNITS.contains(folded));
            measured = MEASURE.matcher(word).matches();
            if (parts) {
                phrases.add(new ArrayList<>());
            } else {
                phrases.getLast().add(word);
            }
        }
        return phrases;
    }

    private static boolean tells(String word) {
        return word.length() > 1 && !LISTS.is("what it is like", Dutch.fold(word));
    }

    /** No capital, or capitals only, as in TV. */
    private static boolean isCommon(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
