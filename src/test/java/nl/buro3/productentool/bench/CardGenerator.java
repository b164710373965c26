package nl.buro3.productentool.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes believable Dutch cards out of the sentences of the demo catalogue and further words. The card of a number is
 * always the same, however many are made.
 */
final class CardGenerator {

    private static final long SEED = 3;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final int LONGEST_SENTENCE = 220;
    private static final int LONGEST_SUMMARY = 300;

    private final Words words = new Words();
    private final List<String> names = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();

    /** @param demo the cards whose texts are used */
    CardGenerator(List<Card> demo) {
        for (Card card : demo) {
            names.add(card.name());
            summaries.add(card.summary());
            keywords.addAll(card.keywords());
            Stream.of(card.description(), String.join(" ", card.benefits()))
                    .flatMap(END_OF_SENTENCE::splitAsStream)
                    .filter(sentence -> sentence.length() < LONGEST_SENTENCE)
                    .forEach(sentences::add);
        }
    }

    /**
     * A card without what the database numbers.
     *
     * @param category the place of its category among those there are; {@code problem} likewise, -1 for none
     * @param price in euros, -1 when on request
     */
    record Made(
            String name,
            String summary,
            String description,
            List<String> benefits,
            List<String> keywords,
            int category,
            int problem,
            int price) {}

    Made card(int number, int categories, int problems) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + number);
        String topic = words.compound(random);
        return new Made(
                name(topic, random),
                summary(topic, random),
                text(5, topic, random),
                IntStream.range(0, 3).mapToObj(i -> sentence(topic, random)).toList(),
                keywords(topic, random),
                (int) (categories * Math.pow(random.nextDouble(), 1.5)),
                random.nextInt(3) == 0 ? random.nextInt(problems) : -1,
                random.nextInt(5) == 0 ? -1 : (1 + random.nextInt(200)) * 50);
    }

    private String name(String topic, SplittableRandom random) {
        String what = random.nextInt(3) == 0
                ? capitalised(topic)
                : Words.oneOf(names, random) + (random.nextBoolean() ? " " + topic : "");
        return random.nextBoolean() ? what + " voor " + words.trade(random) : what + " " + words.city(random);
    }

    private String summary(String topic, SplittableRandom random) {
        String summary = "%s %s voor %s in %s."
                .formatted(Words.oneOf(summaries, random), capitalised(topic), words.trade(random), words.city(random));
        return summary.length() > LONGEST_SUMMARY ? Words.oneOf(summaries, random) : summary;
    }

    private String text(int atLeast, String topic, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = atLeast + random.nextInt(atLeast); i > 0; i--) {
            text.append(sentence(topic, random)).append(i % 3 == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    /** A sentence of the demo catalogue, in which now and then a long word is another one. */
    private String sentence(String topic, SplittableRandom random) {
        String[] parts = sentences.get(random.nextInt(sentences.size())).split(" ");
        if (random.nextBoolean()) {
            int at = random.nextInt(parts.length);
            if (parts[at].matches("\\p{Ll}{7,}")) {
                parts[at] = random.nextInt(3) == 0 ? topic : words.compound(random);
            }
        }
        return String.join(" ", parts);
    }

    private List<String> keywords(String topic, SplittableRandom random) {
        Set<String> chosen = new HashSet<>(Set.of(topic));
        while (chosen.size() < 5) {
            chosen.add(random.nextBoolean() ? Words.oneOf(keywords, random) : words.compound(random));
        }
        return chosen.stream().sorted().toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
