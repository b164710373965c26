package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a phone number is understood, or refused for good reason. */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06 - 1234 5678, +31612345678, 06 12 34 56 78",
        "06-12345678, +31612345678, 06 12 34 56 78",
        "+31 6 12345678, +31612345678, 06 12 34 56 78",
        "+31 (0)6 12 34 56 78, +31612345678, 06 12 34 56 78",
        "+31(0)612345678, +31612345678, 06 12 34 56 78",
        "0031 6 12345678, +31612345678, 06 12 34 56 78",
        "0031-(0)6-12345678, +31612345678, 06 12 34 56 78",
        "+310612345678, +31612345678, 06 12 34 56 78",
        "31612345678, +31612345678, 06 12 34 56 78",
        "06–12345678, +31612345678, 06 12 34 56 78",
        "06/12.34.56.78, +31612345678, 06 12 34 56 78",
        "Tel. 06 12345678, +31612345678, 06 12 34 56 78",
        "(0)20-123 4567, +31201234567, 020 123 45 67",
        "(020) 1234567, +31201234567, 020 123 45 67",
        "085 000 01 01, +31850000101, 085 000 01 01",
        "0297-123456, +31297123456, 0297 12 34 56",
        "0800-1234, +318001234, 08001234",
        "0800 0123456, +318000123456, 08000123456",
        "+32 470 12 34 56, +32470123456, +32470123456",
        "0049 30 1234567, +49301234567, +49301234567"
    })
    void understands(String typed, String dialled, String words) {
        assertThat(PhoneNumber.of(typed).map(PhoneNumber::dialled).orElse("")).isEqualTo(dialled);
        assertThat(PhoneNumber.of(typed).map(PhoneNumber::words).orElse("")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bel me",
                "1234567",
                "06 1234 567",
                "06 1234 56789",
                "+31 12",
                "++31612345678",
                "06x12345678",
                "+"
            })
    void refuses(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31612345678", "06 12 34 56 78", "0612345678", "06-12345678", "06-12 34 56 78"})
    void isFoundInATextHoweverItIsWritten(String writing) {
        assertThat(PhoneNumber.of("06 12345678").orElseThrow().writings()).contains(writing);
    }

    @ParameterizedTest
    @CsvSource({"020-1234567, 020-123 45 67", "0800 1234, 08001234", "+32 470 123456, +32470123456"})
    void alsoWhereTwoWritingsAreTheSame(String typed, String writing) {
        assertThat(PhoneNumber.of(typed).orElseThrow().writings()).contains(writing);
    }
}
