package nl.buro3.productentool.search.dutch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code forms.txt} and {@code parts.txt} from a list of all Dutch words. Compounds are left out: their parts tell
 * what they mean.
 *
 * <p>Run with the word list and the folder of the results as arguments; see {@code search/dutch/README.md}.
 */
class LexiconMaker {

    private static final int SHORTEST_PART = 4;
    private static final int TIMES_AS_PART = 4;
    private static final int LONGEST_SIMPLE = 18;

    /** Beginnings and endings of words that look like words themselves. */
    private static final Set<String> NO_HEADS = Set.of(
            "onder",
            "over",
            "voor",
            "door",
            "tegen",
            "achter",
            "terug",
            "samen",
            "boven",
            "binnen",
            "buiten",
            "neer",
            "weer",
            "rond",
            "heen",
            "mede",
            "mis",
            "anti",
            "naar",
            "vers",
            "beur",
            "krui",
            "stee",
            "have",
            "bove",
            "kost",
            "tussen",
            "langs",
            "omhoog",
            "omlaag",
            "vooruit",
            "achteruit",
            "bijeen",
            "uiteen",
            "beter",
            "zien");

    private static final Set<String> NO_TAILS = Set.of(
            "ende", "eren", "lijk", "lijke", "lijks", "baar", "bare", "ster", "sters", "aars", "aren", "ring", "ringen",
            "loos", "loze", "eert", "eerde", "teen", "sten", "ling", "lingen", "ding", "heid", "heden", "achtig",
            "achtige", "igen", "ings", "amen", "ieren", "elen", "king", "ting", "ders", "ters", "tering", "matig",
            "matige", "waarts", "zaam", "zame", "dend", "dende", "tend", "tende", "ken", "ers", "erij", "kers", "ier",
            "iers", "tie", "oren", "eind", "tige", "dige", "zoen", "rend", "rende", "send", "sende", "nende", "kende",
            "pende", "ging", "gingen", "neer", "teer", "keert", "gierig", "ping", "ellen", "eden", "alen", "azen",
            "ent", "enten", "laar", "neert", "teert");

    public static void main(String[] arguments) throws IOException {
        Set<String> words = words(Path.of(arguments[0]));
        new LexiconMaker(words).write(Path.of(arguments[1]));
    }

    private final Set<String> words;
    private final Inflection inflection;
    private final Map<String, Integer> asHead = new HashMap<>();
    private final Map<String, Integer> asTail = new HashMap<>();

    private LexiconMaker(Set<String> words) {
        this.words = words;
        this.inflection = new Inflection(words::contains);
    }

    private static Set<String> words(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)))
                .map(Dutch::fold)
                .filter(word -> word.matches("[a-z]{2,40}"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void write(Path folder) throws IOException {
        words.forEach(this::countParts);
        Set<String> heads = often(asHead, NO_HEADS);
        Set<String> tails = often(asTail, NO_TAILS);
        Files.write(folder.resolve("parts.txt"), parts(heads, tails));
        ownParts().peek(heads::add).forEach(tails::add);
        Files.write(folder.resolve("forms.txt"), forms(new Compounds(heads::contains, tails::contains)));
    }

    private void countParts(String word) {
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String tail = word.substring(at);
            if (!words.contains(tail)) {
                continue;
            }
            for (String link : List.of("", "s", "en")) {
                String head = word.substring(0, Math.max(0, at - link.length()));
                if (word.startsWith(link, at - link.length())
                        && head.length() >= SHORTEST_PART
                        && words.contains(head)) {
                    asHead.merge(head, 1, Integer::sum);
                    asTail.merge(tail, 1, Integer::sum);
                }
            }
        }
    }

    private static Set<String> often(Map<String, Integer> counts, Set<String> never) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= TIMES_AS_PART && !never.contains(count.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those of the exceptions that begin and end compounds. */
    private static Stream<String> ownParts() {
        return Lexicon.lines("exceptions.txt")
                .filter(line -> line.startsWith("part ") && !line.endsWith("-"))
                .map(line -> line.substring("part ".length()));
    }

    private static List<String> parts(Set<String> heads, Set<String> tails) {
        Set<String> all = new TreeSet<>(heads);
        all.addAll(tails);
        return all.stream()
                .map(part -> heads.contains(part) ? tails.contains(part) ? part : part + "-" : "-" + part)
                .toList();
    }

    private List<String> forms(Compounds compounds) {
        Map<String, Set<String>> byBase = new TreeMap<>();
        for (String word : words) {
            String base = base(word, 4);
            boolean simple = compounds.parts(base).isEmpty()
                    && (isInflected(word, base) || compounds.parts(word).isEmpty());
            if (word.length() <= LONGEST_SIMPLE && simple) {
                byBase.computeIfAbsent(base, b -> new TreeSet<>()).add(word);
            }
        }
        return byBase.entrySet().stream()
                .map(entry -> {
                    entry.getValue().remove(entry.getKey());
                    return (entry.getKey() + " " + String.join(" ", entry.getValue())).strip();
                })
                .toList();
    }

    private static boolean isInflected(String word, String base) {
        return !word.equals(base);
    }

    private String base(String word, int steps) {
        List<String> bases = steps == 0 ? List.of() : inflection.bases(word);
        return bases.isEmpty() ? word : base(bases.getFirst(), steps - 1);
    }
}
