package nl.buro3.productentool.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Undoes the inflection of a Dutch word by rule. A rule holds only where a list of known words confirms it: kaarten is a
 * form of kaart because kaart is a word, folder is no form of fold.
 */
public final class Inflection {

    private static final int SHORTEST_BASE = 3;
    private static final Set<String> UNSTRESSED =
            Set.of("be", "ver", "ont", "her", "er", "ge", "onder", "over", "voor");
    private static final List<String> DIMINUTIVES = List.of("je", "tje", "pje", "etje");
    private static final String VOWELS = "aeiou";

    private final Predicate<String> known;

    /** @param known whether a word is in the list that confirms */
    public Inflection(Predicate<String> known) {
        this.known = known;
    }

    /** The words that this one may be a form of, the likeliest first; each is known. None for a word in its base form. */
    public List<String> bases(String word) {
        return isNoun(word) || isVerbStem(word) ? List.of() : nounsFirst(candidates(word));
    }

    private List<String> nounsFirst(List<String> bases) {
        return Stream.concat(bases.stream().filter(this::isNoun), bases.stream().filter(base -> !isNoun(base)))
                .toList();
    }

    /** Only a noun in the singular has a diminutive; mailtje is one of mail, though, not of mailt. */
    private boolean isNoun(String word) {
        return DIMINUTIVES.stream().anyMatch(ending -> known.test(word + ending))
                && (!word.endsWith("t") || known.test(word + "en") || known.test(word + "s"));
    }

    /** The stem of a verb: with an ending it is what somebody does or did. */
    private boolean isVerbStem(String word) {
        return (known.test(word + "t") && !word.endsWith("s") && known.test(word + "en"))
                || (known.test(word + "te") && known.test(word + "ten"))
                || (known.test(word + "de") && known.test(word + "den"));
    }

    private List<String> candidates(String word) {
        return Stream.of(
                        diminutive(word),
                        plural(word),
                        past(word),
                        withoutN(word),
                        withoutE(word),
                        conjugated(word),
                        participle(word))
                .flatMap(List::stream)
                .filter(base -> base.length() >= SHORTEST_BASE && known.test(base))
                .distinct()
                .toList();
    }

    /** The forms that a stem may have had before an ending with a vowel was added: huiz to huis, bom to boom or bom. */
    static List<String> stems(String cut) {
        List<String> stems = new ArrayList<>();
        if (isOpen(cut)) {
            stems.add(voiceless(lengthened(cut)));
        }
        if (isDoubled(cut)) {
            stems.add(cut.substring(0, cut.length() - 1));
        }
        stems.add(voiceless(cut));
        stems.add(cut);
        return stems;
    }

    private static List<String> diminutive(String word) {
        String one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
        if (!one.endsWith("je")) {
            return List.of();
        }
        String cut = one.substring(0, one.length() - 2);
        List<String> bases = new ArrayList<>(List.of(cut));
        if (cut.endsWith("nk")) {
            bases.add(cut.substring(0, cut.length() - 1) + "g");
        }
        if (cut.endsWith("t") || cut.endsWith("mp")) {
            String shorter = cut.substring(0, cut.length() - 1);
            bases.add(shorter);
            bases.add(undoubledVowel(shorter));
        }
        if (cut.endsWith("et")) {
            bases.addAll(stems(cut.substring(0, cut.length() - 2)));
        }
        return bases;
    }

    private List<String> plural(String word) {
        if (word.endsWith("en") && word.length() > 4) {
            return stems(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("s") && !isPluralOrVerb(word)) {
            return List.of(word.substring(0, word.length() - 1));
        }
        return List.of();
    }

    /** Whether the final s belongs to the word itself, as in kans (kansen), huis (huizen), cursus (cursussen). */
    private boolean isPluralOrVerb(String word) {
        String cut = word.substring(0, word.length() - 1);
        return known.test(word + "en") || known.test(word + "sen") || known.test(cut + "zen") || isLongZ(cut);
    }

    /** As in draadloos, draadloze: the form with z is written with one vowel. */
    private boolean isLongZ(String cut) {
        return cut.length() > 3
                && cut.charAt(cut.length() - 1) == cut.charAt(cut.length() - 2)
                && (known.test(cut.substring(0, cut.length() - 1) + "ze")
                        || known.test(cut.substring(0, cut.length() - 1) + "zen"));
    }

    private static List<String> withoutE(String word) {
        return word.endsWith("e") && word.length() > 4 ? stems(word.substring(0, word.length() - 1)) : List.of();
    }

    private static List<String> withoutN(String word) {
        return word.endsWith("en") ? List.of(word.substring(0, word.length() - 1)) : List.of();
    }

    private List<String> past(String word) {
        String one = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        String cut = one.substring(0, Math.max(0, one.length() - 2));
        return (one.endsWith("te") || one.endsWith("de")) && isVerb(cut) ? List.of(cut) : List.of();
    }

    /** He works: only of verbs, whose participle tells that they are. */
    private List<String> conjugated(String word) {
        if (!word.endsWith("t") && !word.endsWith("d")) {
            return List.of();
        }
        String cut = word.substring(0, word.length() - 1);
        boolean verb = isVerb(cut) && (known.test("ge" + word) || isUnstressed(cut) || known.test("ge" + cut + "d"));
        return verb ? List.of(cut) : List.of();
    }

    private List<String> participle(String word) {
        if (!word.startsWith("ge") || word.length() < 6) {
            return List.of();
        }
        String rest = word.substring(2);
        if (rest.endsWith("t") || rest.endsWith("d")) {
            String cut = rest.substring(0, rest.length() - 1);
            if (isVerb(cut)) {
                return List.of(cut);
            }
            return isVerb(rest) ? List.of(rest) : List.of();
        }
        return List.of();
    }

    private boolean isVerb(String stem) {
        if (stem.length() < SHORTEST_BASE || !known.test(stem)) {
            return false;
        }
        String last = stem.substring(stem.length() - 1);
        boolean doubled = stem.length() > 3
                && stem.charAt(stem.length() - 2) == stem.charAt(stem.length() - 3)
                && isVowel(stem.charAt(stem.length() - 2));
        String open = doubled ? stem.substring(0, stem.length() - 2) + last : stem;
        return known.test(open + "en")
                || known.test(open + last + "en")
                || (last.equals("s") && known.test(open.substring(0, open.length() - 1) + "zen"))
                || (last.equals("f") && known.test(open.substring(0, open.length() - 1) + "ven"));
    }

    private static boolean isUnstressed(String word) {
        return UNSTRESSED.stream().anyMatch(word::startsWith);
    }

    /** One vowel before one last consonant: spoken long when an ending follows. */
    private static boolean isOpen(String cut) {
        int last = cut.length() - 1;
        return last >= 2
                && !isVowel(cut.charAt(last))
                && isVowel(cut.charAt(last - 1))
                && !isVowel(cut.charAt(last - 2))
                && cut.charAt(last - 1) != 'i';
    }

    private static String lengthened(String cut) {
        int last = cut.length() - 1;
        return cut.substring(0, last) + cut.charAt(last - 1) + cut.charAt(last);
    }

    private static boolean isDoubled(String cut) {
        int last = cut.length() - 1;
        return last >= 2 && cut.charAt(last) == cut.charAt(last - 1) && !isVowel(cut.charAt(last));
    }

    private static String undoubledVowel(String word) {
        int last = word.length() - 1;
        return last >= 2 && word.charAt(last) == word.charAt(last - 1) && isVowel(word.charAt(last))
                ? word.substring(0, last)
                : word;
    }

    private static String voiceless(String word) {
        String start = word.substring(0, Math.max(0, word.length() - 1));
        if (word.endsWith("z")) {
            return start + "s";
        }
        return word.endsWith("v") ? start + "f" : word;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
