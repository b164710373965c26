package nl.buro3.productentool.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation with people always has somebody who keeps them. */
class OthersTest {

    @ParameterizedTest
    @CsvSource({
        // a manager who goes: other managers, other people, whether they can
        "true, 0, 0, true",
        "true, 0, 3, false",
        "true, 1, 3, true",
        "true, 1, 1, true",
        "false, 0, 0, true",
        "false, 0, 3, true",
        "false, 1, 3, true"
    })
    void theLastManagerStaysUnlessTheyAreTheLastOneAtAll(boolean manager, long managers, long people, boolean can) {
        assertThat(new Others(managers, people).canSpare(manager)).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 3, false", "1, 3, true", "2, 2, true"})
    void theLastManagerKeepsTheirRole(long managers, long people, boolean can) {
        assertThat(new Others(managers, people).canKeepThemselves()).isEqualTo(can);
    }
}
