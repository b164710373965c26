package nl.buro3.productentool.sales.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is paid once and what each month stand apart, each with VAT that is rounded once. */
class OrderSumsTest {

    private static final BigDecimal RATE = new BigDecimal("21.00");

    private static OrderLine line(int amount, String price, PriceUnit unit, @Nullable String setup) {
        return new OrderLine(
                1L, "Kaart", amount, new BigDecimal(price), unit, setup == null ? null : new BigDecimal(setup), null);
    }

    @Test
    void aSetupIsPaidOnceHoweverManyThereAre() {
        OrderSums sums = OrderSums.of(List.of(line(6, "395", PriceUnit.PIECE, "850")), RATE);

        assertThat(sums.once().net()).isEqualByComparingTo("3220");
        assertThat(sums.once().vat()).isEqualByComparingTo("676.20");
        assertThat(sums.once().gross()).isEqualByComparingTo("3896.20");
        assertThat(sums.monthly().isNothing()).isTrue();
    }

    @Test
    void whatIsPaidEachMonthIsNoPartOfWhatIsPaidOnce() {
        OrderSums sums = OrderSums.of(
                List.of(line(1, "1450", PriceUnit.ONCE, null), line(2, "39.95", PriceUnit.MONTH, "100")), RATE);

        assertThat(sums.once().net()).isEqualByComparingTo("1550");
        assertThat(sums.monthly().net()).isEqualByComparingTo("79.90");
        assertThat(sums.monthly().gross()).isEqualByComparingTo("96.68");
        assertThat(sums.fingerprint()).isEqualTo("1550.00+79.90");
    }

    @Test
    void ofAnyLinesTheVatIsThatOfTheSumToTheCent() {
        Random random = new Random(15);
        for (int round = 0; round < 1000; round++) {
            List<OrderLine> lines = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> line(
                            1 + random.nextInt(OrderLine.MOST),
                            BigDecimal.valueOf(random.nextInt(1_000_000), 2).toPlainString(),
                            PriceUnit.PIECE,
                            random.nextBoolean() ? null : "850.05"))
                    .toList();
            BigDecimal net = lines.stream()
                    .flatMap(line -> line.parts().stream())
                    .map(OrderLine.Part::sum)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            OrderSums sums = OrderSums.of(lines, RATE);

            assertThat(sums.once().net()).isEqualByComparingTo(net);
            assertThat(sums.once().gross())
                    .isEqualByComparingTo(net.multiply(new BigDecimal("1.21")).setScale(2, RoundingMode.HALF_UP));
        }
    }
}
