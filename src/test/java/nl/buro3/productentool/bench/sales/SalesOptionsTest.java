package nl.buro3.productentool.bench.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one may ask of the benchmark of sales. */
class SalesOptionsTest {

    @Test
    void theUsualCustomersAreAsManyAsTheIssueSays() {
        SalesData data = SalesOptions.of().data();

        assertThat(data.organisations()).isEqualTo(10_000);
        assertThat(data.people()).isEqualTo(40_000);
        assertThat(data.owned()).isEqualTo(200_000);
        assertThat(data.quotes()).isEqualTo(100_000);
    }

    @Test
    void aShareOfThemIsMadeOnRequest() {
        SalesOptions options = SalesOptions.of("--share", "1", "--rounds", "5", "--database", "jdbc:postgresql:x");

        assertThat(options.data().organisations()).isEqualTo(100);
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.database()).isEqualTo("jdbc:postgresql:x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size 1", "--share", "--share 0", "--rounds many"})
    void whatCannotBeIsRefused(String arguments) {
        assertThatThrownBy(() -> SalesOptions.of(arguments.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
