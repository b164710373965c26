package nl.buro3.productentool.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers that were written in words, Dutch and English: vijfhonderd, tweeduizend, fifteen. */
final class NumberWords {

    private static final List<String> DUTCH = List.of(
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");
    private static final List<String> ENGLISH = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> DUTCH_TENS =
            List.of("dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final List<String> ENGLISH_TENS =
            List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> SIMPLE = simple();

    /** What a word may multiply the number before it by. */
    private static final Map<String, Integer> TIMES = Map.of(
            "k",
            1_000,
            "duizend",
            1_000,
            "mille",
            1_000,
            "thousand",
            1_000,
            "grand",
            1_000,
            "honderd",
            100,
            "hundred",
            100,
            "ton",
            100_000);

    private NumberWords() {}

    private static Map<String, Integer> simple() {
        Map<String, Integer> simple = new HashMap<>();
        for (int i = 0; i < DUTCH.size(); i++) {
            simple.put(DUTCH.get(i), i + 1);
            simple.put(ENGLISH.get(i), i + 1);
        }
        for (int i = 0; i < DUTCH_TENS.size(); i++) {
            simple.put(DUTCH_TENS.get(i), 30 + 10 * i);
            simple.put(ENGLISH_TENS.get(i), 30 + 10 * i);
        }
        return Map.copyOf(simple);
    }

    /** What the word multiplies by; empty when it does not. */
    static OptionalInt times(String word) {
        Integer times = TIMES.get(word);
        return times == null ? OptionalInt.empty() : OptionalInt.of(times);
    }

    /** The number that one word stands for; empty when it is none, and for a mere article. */
    static OptionalInt of(String word) {
        if (word.equals("een") || word.equals("one")) {
            return OptionalInt.empty();
        }
        int value = word.length() > 3 ? TIMES.getOrDefault(word, read(word)) : read(word);
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Dutch writes it as one word: thousands, hundreds, then the rest; 0 for what is no number. */
    private static int read(String word) {
        int value = around(word, "duizend", 1_000);
        if (value == 0) {
            value = around(word, "honderd", 100);
        }
        return value == 0 ? small(word) : value;
    }

    private static int around(String word, String unit, int worth) {
        int at = word.indexOf(unit);
        if (at < 0) {
            return 0;
        }
        String before = word.substring(0, at);
        String behind = word.substring(at + unit.length());
        int many = before.isEmpty() ? 1 : read(before);
        int rest = behind.isEmpty() ? 0 : read(behind);
        return many == 0 || (rest == 0 && !behind.isEmpty()) ? 0 : many * worth + rest;
    }

    /** Under a hundred: vijfentwintig is five and twenty. */
    private static int small(String word) {
        Integer simple = SIMPLE.get(word);
        if (simple != null) {
            return simple;
        }
        int and = word.indexOf("en", 3);
        Integer units = and < 0 ? null : SIMPLE.get(word.substring(0, and));
        Integer tens = and < 0 ? null : SIMPLE.get(word.substring(and + 2));
        return units == null || tens == null || tens % 10 != 0 ? 0 : units + tens;
    }
}
