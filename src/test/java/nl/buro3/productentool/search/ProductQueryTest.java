package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductQueryTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 100", "100, 100", "10000, 1"})
    void whatCanBePagedToIsTaken(int page, int size) {
        assertThatCode(() -> new ProductQuery("", null, null, ResultOrder.NAME, page, size))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "-1, 20", "1, 0", "1, 101", "101, 100", "10001, 1", "2147483647, 100", "-2147483648, 100"})
    void whatIsOutOfBoundsIsNot(int page, int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductQuery("", null, null, ResultOrder.NAME, page, size));
    }

    @Test
    void atMostTwoHundredCharactersAreSearchedFor() {
        assertThatCode(() -> new ProductQuery("x".repeat(200), null, null, ResultOrder.NAME, 1, 1))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductQuery("x".repeat(201), null, null, ResultOrder.NAME, 1, 1));
    }
}
