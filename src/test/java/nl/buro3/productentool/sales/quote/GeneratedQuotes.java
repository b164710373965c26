package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;

/** Quotes of all kinds, the same ones each time. */
final class GeneratedQuotes {

    private GeneratedQuotes() {}

    static Stream<QuoteContent> some(int number, Customer customer) {
        return IntStream.range(0, number).mapToObj(seed -> content(new Random(seed), customer));
    }

    static QuoteContent content(Random random, Customer customer) {
        List<LineContent> lines = new ArrayList<>();
        int most = 1 + random.nextInt(12);
        for (int i = 0; i < most; i++) {
            lines.add(line(random, "Regel " + i));
        }
        return new QuoteContent(
                customer,
                random.nextBoolean() ? Texts.DUTCH : Texts.ENGLISH,
                "Voorstel",
                "Hierbij ons voorstel.",
                "De voorwaarden.",
                LocalDate.of(2099, 12, 31),
                lines);
    }

    private static LineContent line(Random random, String title) {
        boolean isLarge = random.nextInt(10) == 0;
        return new LineContent(
                "",
                null,
                title,
                random.nextBoolean() ? "" : "Toelichting",
                BigDecimal.valueOf(1 + random.nextInt(isLarge ? 99_999 : 2_000), 2),
                BigDecimal.valueOf(random.nextInt(isLarge ? 999_999 : 500_000), 2),
                random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(10_001), 2) : BigDecimal.ZERO,
                LineContent.RATES.get(random.nextInt(3)),
                List.of(PriceUnit.ONCE, PriceUnit.MONTH, PriceUnit.HOUR, PriceUnit.PIECE)
                        .get(random.nextInt(4)),
                random.nextInt(4) == 0);
    }
}
