package nl.buro3.productentool.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.LineWords;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quote comes to: to the cent, and the same however it is reckoned. */
class QuoteTotalsTest {

    private static final int QUOTES = 2_000;

    private static LineContent line(String amount, String price, String discount, int vat, PriceUnit unit) {
        return new LineContent(
                "",
                null,
                "Regel",
                "",
                new BigDecimal(amount),
                new BigDecimal(price),
                new BigDecimal(discount),
                vat,
                unit,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 0, 100.00",
        "3, 33.33, 0, 99.99",
        "1, 0.05, 10, 0.05", // 0.045
        "1, 0.05, 10.01, 0.04", // 0.044995
        "1.5, 95, 0, 142.50",
        "0.33, 0.01, 0, 0.00",
        "100000, 999999999.99, 0, 99999999999000.00",
        "7, 12.34, 100, 0.00",
    })
    void aLineIsRoundedToCentsOnce(String amount, String price, String discount, String total) {
        assertThat(line(amount, price, discount, 21, PriceUnit.ONCE).total()).isEqualTo(new BigDecimal(total));
    }

    /** Three lines of 0.10: 21% of each is 0.02, of all 0.06. */
    @Test
    void vatIsTakenOfTheSumOfARateAndNotOfEachLine() {
        QuoteTotals totals = QuoteTotals.of(Collections.nCopies(3, line("1", "0.10", "0", 21, PriceUnit.ONCE)));
        assertThat(totals.once().vat())
                .containsExactly(new QuoteTotals.Vat(21, new BigDecimal("0.30"), new BigDecimal("0.06")));
        assertThat(totals.once().gross()).isEqualTo(new BigDecimal("0.36"));
    }

    @Test
    void whatOneIsBoundToIsTheMonthsOfEachLineOverItsShortestTerm() {
        LineContent hosting = line("2", "30", "10", 21, PriceUnit.MONTH).lasting(12);
        LineContent care = line("1", "90", "0", 21, PriceUnit.MONTH);
        LineContent site = line("1", "8500", "0", 21, PriceUnit.ONCE).lasting(6);
        assertThat(site.months()).as("what is paid once lasts no term").isNull();
        assertThat(QuoteTotals.of(List.of(hosting, care, site)).committed()).isEqualByComparingTo("648");
        assertThatIllegalArgumentException().isThrownBy(() -> hosting.lasting(0));
        assertThat(LineWords.committed(QuoteTotals.of(List.of(hosting, care)), Texts.DUTCH))
                .contains("minstens €\u00a0648,00")
                .doesNotContain("eenmalig");
        assertThat(LineWords.committed(QuoteTotals.of(List.of(hosting, care, site)), Texts.DUTCH))
                .contains("minstens €\u00a0648,00", "eenmalig betaalt erbij is dat minstens €\u00a09.148,00");
    }

    @Test
    void whatIsPaidEachMonthIsNeverAddedToWhatIsPaidOnce() {
        QuoteTotals totals = QuoteTotals.of(List.of(
                line("1", "1000", "0", 21, PriceUnit.ONCE),
                line("2", "50", "0", 9, PriceUnit.MONTH),
                line("10", "95", "0", 0, PriceUnit.HOUR)));
        assertThat(totals.once().net()).isEqualTo(new BigDecimal("1950.00"));
        assertThat(totals.once().gross()).isEqualTo(new BigDecimal("2160.00"));
        assertThat(totals.month().gross()).isEqualTo(new BigDecimal("109.00"));
        assertThat(totals.firstYear()).isEqualTo(new BigDecimal("3150.00"));
    }

    /** In whole numbers of ten-thousandths of a cent, by another way than the portal's. */
    @Test
    void ofGeneratedQuotesEverySumIsTheOneThatWholeNumbersGive() {
        GeneratedQuotes.some(QUOTES, Customer.NOBODY).forEach(quote -> {
            QuoteTotals totals = quote.totals();
            List<LineContent> taken = quote.taken(Set.of());
            assertThat(totals.once()).satisfies(sum -> agrees(sum, taken, false));
            assertThat(totals.month()).satisfies(sum -> agrees(sum, taken, true));
        });
    }

    private static void agrees(Sum sum, List<LineContent> lines, boolean monthly) {
        BigInteger gross = BigInteger.ZERO;
        BigInteger net = BigInteger.ZERO;
        for (int rate : LineContent.RATES) {
            BigInteger base = lines.stream()
                    .filter(line -> line.vat() == rate && line.isMonthly() == monthly)
                    .map(QuoteTotalsTest::cents)
                    .reduce(BigInteger.ZERO, BigInteger::add);
            net = net.add(base);
            gross = gross.add(base).add(half(base.multiply(BigInteger.valueOf(rate)), 100));
        }
        assertThat(sum.net().unscaledValue()).isEqualTo(net);
        assertThat(sum.gross().unscaledValue()).isEqualTo(gross);
        assertThat(sum.net().scale()).isEqualTo(2);
        assertThat(sum.gross().scale()).isEqualTo(2);
    }

    private static BigInteger cents(LineContent line) {
        BigInteger product = line.amount()
                .unscaledValue()
                .multiply(line.price().unscaledValue())
                .multiply(BigInteger.valueOf(10_000).subtract(line.discount().unscaledValue()));
        return half(product, 1_000_000);
    }

    private static BigInteger half(BigInteger number, long by) {
        return number.multiply(BigInteger.TWO).add(BigInteger.valueOf(by)).divide(BigInteger.valueOf(2 * by));
    }

    @Test
    void theOrderOfTheLinesAndWhatElseStandsThereMakesNoDifference() {
        GeneratedQuotes.some(200, Customer.NOBODY).forEach(quote -> {
            List<LineContent> turned = quote.lines().reversed();
            assertThat(QuoteTotals.of(turned)).isEqualTo(quote.highest());
        });
    }

    @Test
    void whatIsTickedCountsAndNothingElse() {
        GeneratedQuotes.some(200, Customer.NOBODY).forEach(quote -> {
            Set<String> options = quote.lines().stream()
                    .filter(LineContent::optional)
                    .map(LineContent::handle)
                    .collect(Collectors.toSet());
            assertThat(quote.totals(options)).isEqualTo(quote.highest());
            Set<String> more = new HashSet<>(options);
            more.add("bestaat-niet");
            assertThat(quote.totals(more)).isEqualTo(quote.highest());
        });
    }

    @Test
    void eachLineIsKnownByANameOfItsOwn() {
        GeneratedQuotes.some(100, Customer.NOBODY)
                .forEach(quote -> assertThat(quote.lines())
                        .extracting(LineContent::handle)
                        .doesNotHaveDuplicates());
        LineContent same = line("1", "1", "0", 21, PriceUnit.ONCE);
        QuoteContent twice = content(List.of(same, same, same));
        assertThat(twice.lines()).extracting(LineContent::handle).containsExactly("regel", "regel-2", "regel-3");
    }

    @Test
    void outOfBoundsThereIsNoLineAndNoQuote() {
        Stream.<Runnable>of(
                        () -> line("0", "1", "0", 21, PriceUnit.ONCE),
                        () -> line("-1", "1", "0", 21, PriceUnit.ONCE),
                        () -> line("100000.01", "1", "0", 21, PriceUnit.ONCE),
                        () -> line("1", "-0.01", "0", 21, PriceUnit.ONCE),
                        () -> line("1", "1000000000", "0", 21, PriceUnit.ONCE),
                        () -> line("1", "1", "100.01", 21, PriceUnit.ONCE),
                        () -> line("1", "1", "0", 20, PriceUnit.ONCE),
                        () -> content(Collections.nCopies(501, line("1", "1", "0", 21, PriceUnit.ONCE))))
                .forEach(wrong -> assertThatIllegalArgumentException().isThrownBy(wrong::run));
        assertThat(content(Collections.nCopies(500, line("1", "1", "0", 21, PriceUnit.ONCE)))
                        .lines())
                .hasSize(500);
    }

    private static QuoteContent content(List<LineContent> lines) {
        return new QuoteContent(Customer.NOBODY, Texts.DUTCH, "", "", "", LocalDate.of(2030, 1, 1), lines);
    }
}
