package nl.buro3.productentool.common;

import static nl.buro3.productentool.common.Texts.DUTCH;
import static nl.buro3.productentool.common.Texts.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | € 0            | € 0",
                "95         | € 95           | € 95",
                "1250       | € 1.250        | € 1,250",
                "1250.00    | € 1.250        | € 1,250",
                "12.5       | € 12,50        | € 12.50",
                "0.05       | € 0,05         | € 0.05",
                "1234567.89 | € 1.234.567,89 | € 1,234,567.89",
            })
    void anAmountHasCentsOnlyWhereThereAreAnyAndTheSignsOfTheLanguage(BigDecimal amount, String dutch, String english) {
        assertThat(Money.euros(amount, DUTCH)).isEqualTo(dutch);
        assertThat(Money.euros(amount, ENGLISH)).isEqualTo(english);
    }
}
