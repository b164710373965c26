package nl.buro3.productentool.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one may ask of the benchmark. */
class OptionsTest {

    @Test
    void theHalfThatWasKeptApartIsOnlyScoredOnRequest() {
        assertThat(Options.of().kept()).isFalse();
        assertThat(Options.of("--kept", "--quality").kept()).isTrue();
        assertThat(Options.of().alone()).isFalse();
        assertThat(Options.of("--alone").alone()).isTrue();
    }

    @Test
    void sizesAreMeasuredFromSmallToLarge() {
        assertThat(Options.of().sizes()).containsExactly(20_000, 100_000);
        assertThat(Options.of("--all").sizes()).containsExactly(20_000, 100_000, 500_000);
        assertThat(Options.of("--sizes", "500,20").sizes()).containsExactly(20, 500);
        assertThat(Options.of("--quality").sizes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size", "20000", "--sizes", "--sizes 0", "--sizes 20k", "--sizes 1,", "--sizes 2000000"})
    void whatCannotBeIsRefused(String arguments) {
        assertThatThrownBy(() -> Options.of(arguments.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
