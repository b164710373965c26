package nl.buro3.productentool.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Dutch words to fill cards with: cities, trades and some nine thousand compounds, a few often and most seldom. */
final class Words {

    private static final double SKEW = 3;

    private final List<String> cities = list("cities");
    private final List<String> trades = list("trades");
    private final List<String> beginnings = list("beginnings");
    private final List<String> endings = list("endings");

    String city(SplittableRandom random) {
        return oneOf(cities, random);
    }

    String trade(SplittableRandom random) {
        return oneOf(trades, random);
    }

    /** A word such as "kozijnmontage". */
    String compound(SplittableRandom random) {
        return oneOf(beginnings, random) + oneOf(endings, random);
    }

    /** The first of a list more often than the last, about as words are in a language. */
    static <T> T oneOf(List<T> values, SplittableRandom random) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private static List<String> list(String name) {
        try (var in = Words.class.getResourceAsStream("/bench/words/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
