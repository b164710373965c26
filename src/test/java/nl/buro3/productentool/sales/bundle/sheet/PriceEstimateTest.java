package nl.buro3.productentool.sales.bundle.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate.Priced;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate.Sum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Sums are exact and no more certain than what they are made of. */
class PriceEstimateTest {

    private static PriceIndication price(PriceType type, @Nullable String from, @Nullable String to, PriceUnit unit) {
        return new PriceIndication(
                type, from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to), unit, "");
    }

    @Test
    void onceAndMonthlyAreNeverAddedUp() {
        PriceEstimate estimate = PriceEstimate.of(List.of(
                new Priced(price(PriceType.RANGE, "4500", "7000", PriceUnit.ONCE), 1),
                new Priced(price(PriceType.FROM, "95", null, PriceUnit.MONTH), 2),
                new Priced(PriceIndication.ON_REQUEST, 3)));

        assertThat(estimate.sums())
                .containsOnly(
                        Map.entry(PriceUnit.ONCE, new Sum(new BigDecimal("4500"), new BigDecimal("7000"), false, 1)),
                        Map.entry(PriceUnit.MONTH, new Sum(new BigDecimal("190"), new BigDecimal("190"), true, 2)));
        assertThat(estimate.onRequest()).isEqualTo(1);
    }

    @Test
    void whatIsPaidOnceBesidesIsPaidOnceHoweverManyThereAre() {
        PriceIndication hosting = new PriceIndication(
                PriceType.FIXED, new BigDecimal("19.50"), null, PriceUnit.MONTH, "", new BigDecimal("195"), 12);

        assertThat(PriceEstimate.of(List.of(new Priced(hosting, 3))).sums())
                .containsOnly(
                        Map.entry(PriceUnit.ONCE, new Sum(new BigDecimal("195"), new BigDecimal("195"), false, 1)),
                        Map.entry(
                                PriceUnit.MONTH, new Sum(new BigDecimal("58.50"), new BigDecimal("58.50"), false, 3)));
    }

    @Test
    void nothingCostsNothing() {
        assertThat(PriceEstimate.of(List.of()).isEmpty()).isTrue();
    }

    /** Whatever the lines: each unit by itself, counted over in cents, in any order, in one piece or in two. */
    @RepeatedTest(200)
    void sumsAreExactWhateverTheLines(RepetitionInfo time) {
        Random random = new Random(time.getCurrentRepetition());
        List<Priced> lines = new ArrayList<>(IntStream.range(0, random.nextInt(51))
                .mapToObj(i -> line(random))
                .toList());

        PriceEstimate estimate = PriceEstimate.of(lines);

        for (PriceUnit unit : PriceUnit.values()) {
            Sum sum = estimate.sums().getOrDefault(unit, Sum.NOTHING);
            assertThat(cents(sum.low()))
                    .isEqualTo(lines.stream().mapToLong(l -> low(l, unit)).sum());
            assertThat(cents(sum.high()))
                    .isEqualTo(lines.stream().mapToLong(l -> high(l, unit)).sum());
            assertThat(sum.low()).isLessThanOrEqualTo(sum.high());
            assertThat(sum.isOpen()).isEqualTo(lines.stream().anyMatch(l -> isOpen(l, unit)));
        }
        assertThat(estimate.onRequest()).isEqualTo((int) lines.stream()
                .filter(l -> l.price().type() == PriceType.ON_REQUEST)
                .count());
        Collections.shuffle(lines, random);
        assertThat(PriceEstimate.of(lines)).isEqualTo(estimate);
    }

    private static Priced line(Random random) {
        PriceType type = List.of(PriceType.values()).get(random.nextInt(4));
        int amount = 1 + random.nextInt(999);
        if (type == PriceType.ON_REQUEST) {
            return new Priced(PriceIndication.ON_REQUEST, amount);
        }
        PriceUnit unit = List.of(PriceUnit.values()).get(random.nextInt(4));
        BigDecimal from = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        BigDecimal to = type == PriceType.RANGE ? from.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2)) : null;
        boolean hasSetup = unit != PriceUnit.ONCE && random.nextBoolean();
        BigDecimal setup = hasSetup ? BigDecimal.valueOf(1 + random.nextInt(100_000), 2) : null;
        return new Priced(new PriceIndication(type, from, to, unit, "", setup, null), amount);
    }

    private static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }

    private static long setup(Priced line, PriceUnit unit) {
        BigDecimal setup = line.price().setup();
        return unit == PriceUnit.ONCE && setup != null ? cents(setup) : 0;
    }

    private static long low(Priced line, PriceUnit unit) {
        return setup(line, unit) + amounts(line, unit).findFirst().orElse(0L);
    }

    private static long high(Priced line, PriceUnit unit) {
        return setup(line, unit)
                + amounts(line, unit).reduce((low, high) -> high).orElse(0L);
    }

    private static Stream<Long> amounts(Priced line, PriceUnit unit) {
        return line.price().type() == PriceType.ON_REQUEST || line.price().unit() != unit
                ? Stream.of()
                : Stream.of(line.price().from(), line.price().to())
                        .filter(amount -> amount != null)
                        .map(amount -> cents(amount) * line.amount());
    }

    private static boolean isOpen(Priced line, PriceUnit unit) {
        return line.price().type() == PriceType.FROM && line.price().unit() == unit;
    }
}
