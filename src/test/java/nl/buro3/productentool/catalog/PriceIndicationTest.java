package nl.buro3.productentool.catalog;

import static nl.buro3.productentool.catalog.PriceType.FIXED;
import static nl.buro3.productentool.catalog.PriceType.FROM;
import static nl.buro3.productentool.catalog.PriceType.ON_REQUEST;
import static nl.buro3.productentool.catalog.PriceType.RANGE;
import static nl.buro3.productentool.catalog.PriceUnit.HOUR;
import static nl.buro3.productentool.catalog.PriceUnit.MONTH;
import static nl.buro3.productentool.catalog.PriceUnit.ONCE;
import static nl.buro3.productentool.catalog.PriceUnit.PIECE;
import static nl.buro3.productentool.common.Texts.DUTCH;
import static nl.buro3.productentool.common.Texts.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceIndicationTest {

    @Test
    void everyTypeSaysWhatItMeans() {
        assertThat(price(FIXED, "895", null, ONCE).words(DUTCH)).isEqualTo("€ 895");
        assertThat(price(FROM, "4500", null, ONCE).words(DUTCH)).isEqualTo("vanaf € 4.500");
        assertThat(price(RANGE, "1500", "2750.50", ONCE).words(DUTCH)).isEqualTo("€ 1.500 tot € 2.750,50");
        assertThat(price(ON_REQUEST, null, null, ONCE).words(DUTCH)).isEqualTo("prijs op aanvraag");
    }

    @Test
    void everyUnitSaysForWhatThePriceIs() {
        assertThat(price(FIXED, "95", null, HOUR).words(DUTCH)).isEqualTo("€ 95 per uur");
        assertThat(price(FROM, "45", null, MONTH).words(DUTCH)).isEqualTo("vanaf € 45 per maand");
        assertThat(price(FIXED, "0.35", null, PIECE).words(DUTCH)).isEqualTo("€ 0,35 per stuk");
        assertThat(price(ON_REQUEST, null, null, MONTH).words(DUTCH))
                .as("on request has no unit")
                .isEqualTo("prijs op aanvraag");
    }

    @Test
    void whatBelongsToThePriceStandsWithIt() {
        assertThat(priceWith("49", MONTH, "195", 12).wordsInFull(DUTCH))
                .isEqualTo("€ 49 per maand, excl. btw, eenmalig € 195, minimaal 12 maanden");
        assertThat(priceWith("49", MONTH, null, 1).wordsInFull(DUTCH))
                .isEqualTo("€ 49 per maand, excl. btw, minimaal 1 maand");
        assertThat(priceWith("395", PIECE, "850", null).wordsInFull(ENGLISH))
                .isEqualTo("€ 395 each, excl. VAT, one-off € 850");
        assertThat(PriceIndication.ON_REQUEST.wordsInFull(DUTCH)).isEqualTo("prijs op aanvraag");
    }

    @Test
    void conditionsAreThoseOfAPriceThatReturns() {
        assertThatIllegalArgumentException().isThrownBy(() -> priceWith("49", ONCE, "195", null));
        assertThatIllegalArgumentException().isThrownBy(() -> priceWith("49", HOUR, null, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> priceWith("49", MONTH, "0", null));
        assertThatIllegalArgumentException().isThrownBy(() -> priceWith("49", MONTH, null, 121));
        assertThatIllegalArgumentException().isThrownBy(() -> priceWith("49", MONTH, null, 0));
    }

    private static PriceIndication priceWith(
            String from, PriceUnit unit, @Nullable String setup, @Nullable Integer months) {
        return new PriceIndication(
                FIXED, new BigDecimal(from), null, unit, "", setup == null ? null : new BigDecimal(setup), months);
    }

    @Test
    void inEnglishTheWordsAndTheSignsAreEnglish() {
        assertThat(price(FROM, "4500", null, MONTH).words(ENGLISH)).isEqualTo("from € 4,500 a month");
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED,,",
        "FROM,,",
        "RANGE,,",
        "RANGE,100,",
        "RANGE,,100",
        "RANGE,200,100",
        "RANGE,100,100",
        "RANGE,-1,100",
        "FIXED,100,200",
        "FROM,100,200",
        "FIXED,-1,",
        "FROM,-0.01,",
        "ON_REQUEST,100,",
        "ON_REQUEST,,100",
    })
    void amountsThatDoNotFitTheTypeAreRefused(PriceType type, @Nullable String from, @Nullable String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> price(type, from, to, ONCE));
    }

    private static PriceIndication price(PriceType type, @Nullable String from, @Nullable String to, PriceUnit unit) {
        return new PriceIndication(
                type, from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to), unit, "");
    }
}
