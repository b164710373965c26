package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.common.MoneyInput.Reason;
import nl.buro3.productentool.common.MoneyInput.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1250; 1250.00",
                "1.250; 1250.00",
                "12.500; 12500.00",
                "1.250.000; 1250000.00",
                "1.250,50; 1250.50",
                "1250.50; 1250.50",
                "1250,5; 1250.50",
                "1,250.50; 1250.50",
                "1,250,000; 1250000.00",
                "€ 1.250,-; 1250.00",
                "€1.250,--; 1250.00",
                "€ 95,=; 95.00",
                "95,–; 95.00",
                "EUR 95; 95.00",
                "95 euro; 95.00",
                "95 €; 95.00",
                "1 250,00; 1250.00",
                "1\u00A0250,00; 1250.00",
                "€\u202F1\u2009250; 1250.00",
                "1'250.00; 1250.00",
                "12,5; 12.50",
                "12.5; 12.50",
                "12.5000; 12.50",
                "0,50; 0.50",
                "\"  95  \"; 95.00",
                "999999999,99; 999999999.99"
            })
    void an_amount_is_read_as_dutch_and_english_write_it(String typed, String amount) {
        assertThat(MoneyInput.read(typed).amount().orElseThrow()).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1,250; EITHER",
                "-5; NEGATIVE",
                "€ -5; NEGATIVE",
                "-€ 5,00; NEGATIVE",
                "5-; NEGATIVE",
                "(5); NEGATIVE",
                "−5; NEGATIVE",
                "0; ZERO",
                "0,00; ZERO",
                "1234567890; TOO_LARGE",
                "1.234.567.890; TOO_LARGE",
                "12,505; EITHER",
                "0,505; DECIMALS",
                "0.505; DECIMALS",
                "1250.505; DECIMALS",
                "1.250,505; DECIMALS",
                "12.50505; DECIMALS",
                "$ 12; OTHER_CURRENCY",
                "12 USD; OTHER_CURRENCY",
                "£12.50; OTHER_CURRENCY",
                "CHF 12; OTHER_CURRENCY",
                "12 kr; OTHER_CURRENCY",
                "twaalf; NO_AMOUNT",
                "12a; NO_AMOUNT",
                "12 50; NO_AMOUNT",
                "1.25.0; NO_AMOUNT",
                "1.2500,00; NO_AMOUNT",
                "0123; NO_AMOUNT",
                "1E+05; NO_AMOUNT",
                "12,5%; NO_AMOUNT",
                "12-5-2026; NO_AMOUNT",
                "12:30; NO_AMOUNT",
                "€; NO_AMOUNT",
                "1/2; NO_AMOUNT"
            })
    void what_is_no_price_is_refused_with_the_reason(String typed, Reason reason) {
        assertThat(MoneyInput.read(typed)).isEqualTo(new Refused(reason));
    }

    @Test
    void nothing_is_no_mistake() {
        assertThat(MoneyInput.read(" \u00A0")).isEqualTo(new MoneyInput.Nothing());
    }

    @Test
    void every_reason_has_its_words() {
        for (Reason reason : Reason.values()) {
            Texts.LANGUAGES.forEach(
                    language -> assertThat(reason.words(language, "1,250")).contains("\"1,250\""));
        }
    }
}
