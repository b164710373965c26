package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.DUTCH;
import static nl.buro3.productentool.common.Texts.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate.Priced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimateWordsTest {

    private static Priced priced(PriceType type, int from, @Nullable Integer to, PriceUnit unit, int amount) {
        return new Priced(
                new PriceIndication(
                        type, BigDecimal.valueOf(from), to == null ? null : BigDecimal.valueOf(to), unit, ""),
                amount);
    }

    private static String words(Priced... lines) {
        return EstimateWords.of(PriceEstimate.of(List.of(lines)), DUTCH);
    }

    @Test
    void eachSumStandsByItself() {
        Priced range = priced(PriceType.RANGE, 4500, 7000, PriceUnit.ONCE, 1);
        Priced monthly = priced(PriceType.FROM, 95, null, PriceUnit.MONTH, 1);
        Priced asked = new Priced(PriceIndication.ON_REQUEST, 1);

        assertThat(words(range, monthly, asked, asked))
                .isEqualTo("€ 4.500 tot € 7.000 eenmalig, plus vanaf € 95 per maand, en 2 producten op aanvraag");
        assertThat(EstimateWords.of(PriceEstimate.of(List.of(range, monthly, asked)), ENGLISH))
                .isEqualTo("€ 4,500 to € 7,000 once, plus from € 95 a month, and 1 product on request");
        assertThat(words(asked)).isEqualTo("1 product op aanvraag");
        assertThat(words()).isEmpty();
    }

    @Test
    void onePriceThatOnlyBeginsSomewhereMakesTheWholeBeginThere() {
        assertThat(words(
                        priced(PriceType.RANGE, 100, 200, PriceUnit.ONCE, 1),
                        priced(PriceType.FROM, 50, null, PriceUnit.ONCE, 2)))
                .isEqualTo("vanaf € 200 eenmalig");
    }

    @Test
    void hoursAndPiecesSayHowMany() {
        assertThat(words(
                        priced(PriceType.FIXED, 95, null, PriceUnit.HOUR, 10),
                        priced(PriceType.FIXED, 2, null, PriceUnit.PIECE, 1)))
                .isEqualTo("€ 950 voor 10 uur, plus € 2 voor 1 stuk");
    }
}
