package nl.buro3.productentool.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Percentiles are those of the nearest call, never something between two. */
class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void aPercentileIsTheCallThatSoManyWereNoSlowerThan() {
        LongStream.rangeClosed(1, 2000).map(i -> (2001 - i) * 1_000_000).forEach(latencies::add);

        assertThat(latencies.count()).isEqualTo(2000);
        assertThat(latencies.within(0.5)).isEqualTo(1000);
        assertThat(latencies.within(0.99)).isEqualTo(1980);
        assertThat(latencies.within(1)).isEqualTo(2000);
    }

    @Test
    void oneCallIsEveryPercentile() {
        latencies.add(3_500_000);

        assertThat(latencies.within(0.5)).isEqualTo(3.5);
        assertThat(latencies.within(0.99)).isEqualTo(3.5);
    }
}
