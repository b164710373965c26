package nl.buro3.productentool.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money as people type them, and numbers that are none. */
class PriceInQueryTest {

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tot 500 euro                   | tot-500             | ''",
                "onder de duizend               | tot-1000            | ''",
                "€ 250 per maand                | tot-250-per-maand   | ''",
                "budget van 2k                  | tot-2000            | ''",
                "budget of 2k                   | tot-2000            | ''",
                "logo voor hooguit € 1.500,-    | tot-1500            | logo voor",
                "max 20 per maand hosting       | tot-20-per-maand    | hosting",
                "hosting 10 euro p/m            | tot-10-per-maand    | hosting",
                "website for less than 5,000    | tot-5000            | website for",
                "vijfhonderd euro               | tot-500             | ''",
                "tweeduizendvijfhonderd euro    | tot-2500            | ''",
                "five hundred euros             | tot-500             | ''",
                "between 500 and 1000 euros     | 500-1000            | ''",
                "van 500 tot 1000 euro          | 500-1000            | ''",
                "seo 500-1000 euro              | 500-1000            | seo",
                "vanaf 300 euro                 | vanaf-300           | ''",
                "meer dan 5000 euro             | vanaf-5000          | ''",
                "95 euro per uur                | tot-95-per-uur      | ''",
                "1200 euro per jaar             | tot-100-per-maand   | ''",
                "300 te besteden                | tot-300             | ''",
                "tot € 12,50                    | tot-12              | ''",
            })
    void anAmountIsAPrice(String typed, String limit, String words) {
        assertThat(PriceInQuery.in(typed)).as(typed).hasValueSatisfying(read -> {
            assertThat(read.limit().value()).isEqualTo(limit);
            assertThat(read.words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "website",
                "onder de 18",
                "maximaal 5 pagina's",
                "campagne voor 2027",
                "tot 500 woorden",
                "minder dan 100 bezoekers",
                "24 uur per dag",
                "3d-print",
                "A4",
                "top 100",
                "mp3",
                "voor 2 personen",
                "pagina 3 van google",
                "tot morgen",
                "onder de radar",
                "vanaf 2027"
            })
    void aNumberOfSomethingElseIsNone(String typed) {
        assertThat(PriceInQuery.in(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tot-500", "vanaf-20-per-uur", "500-1000-per-maand", "tot-5-per-stuk"})
    void anAddressKeepsIt(String value) {
        assertThat(PriceLimit.of(value))
                .hasValueSatisfying(limit -> assertThat(limit.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500", "tot-", "tot-99999999999", "1000-500", "tot-500-per-jaar", "tot--5", "tot-1.5"})
    void anAddressThatSaysNothingIsNone(String value) {
        assertThat(PriceLimit.of(value)).isEmpty();
    }
}
