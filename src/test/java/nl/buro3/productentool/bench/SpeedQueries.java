package nl.buro3.productentool.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.buro3.productentool.bench.CardGenerator.Made;
import nl.buro3.productentool.search.Judged;
import nl.buro3.productentool.search.Judged.Half;

/**
 * What is typed while speed is measured: the judged queries of the half for tuning and, for the rest, one to four words
 * of a generated card, with a typing error in every tenth.
 */
final class SpeedQueries {

    private static final long SEED = 25;
    private static final int SHORTEST_TO_MISTYPE = 4;

    private SpeedQueries() {}

    static List<String> of(int count, CardGenerator generator, int cards) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> queries = new ArrayList<>();
        Judged.of(Half.DEV).forEach(judged -> queries.add(judged.text()));
        while (queries.size() < count) {
            String typed = words(generator.card(random.nextInt(cards), 1, 1), random);
            queries.add(random.nextInt(10) == 0 ? mistyped(typed, random) : typed);
        }
        return shuffled(queries, random);
    }

    private static String words(Made card, SplittableRandom random) {
        List<String> words = Stream.concat(Stream.of(card.name(), card.summary()), card.keywords().stream())
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")))
                .filter(word -> word.length() > 2)
                .toList();
        int from = random.nextInt(words.size());
        return String.join(" ", words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(4))));
    }

    /** With two letters that changed places, or one letter missing. */
    private static String mistyped(String typed, SplittableRandom random) {
        if (typed.length() < SHORTEST_TO_MISTYPE) {
            return typed;
        }
        int at = 1 + random.nextInt(typed.length() - 2);
        return random.nextBoolean()
                ? typed.substring(0, at) + typed.substring(at + 1)
                : typed.substring(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2);
    }

    private static List<String> shuffled(List<String> values, SplittableRandom random) {
        for (int i = values.size() - 1; i > 0; i--) {
            Collections.swap(values, i, random.nextInt(i + 1));
        }
        return values;
    }
}
