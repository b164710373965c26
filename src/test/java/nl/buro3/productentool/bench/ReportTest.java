package nl.buro3.productentool.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures stand below each other, with the aim and whether it is reached. */
class ReportTest {

    private final Report report = new Report("Search", List.of("portal", "OpenSearch"));

    @Test
    void aFigureSaysWhetherItReachesItsAim() {
        report.section("Quality");
        report.row("nDCG@10", Aim.atLeast(0.9, "0.90"), 0.91, "0.91", "0.70");
        report.row("search p50", Aim.atMost(2, "2 ms"), 2.5, "2.50 ms", "9.00 ms");
        report.row("index on disk", "3 MB", "5 MB");

        assertThat(report.text().lines())
                .contains("nDCG@10        ≥ 0.90     0.91 ✓        0.70")
                .contains("search p50     ≤ 2 ms  2.50 ms ✗     9.00 ms")
                .contains("index on disk               3 MB        5 MB");
        assertThat(report.missed()).isEqualTo(1);
    }

    @Test
    void theSameTableIsMarkdown() {
        report.section("Quality");
        report.row("empty", Aim.atMost(0, "0"), 0, "0");

        assertThat(report.markdown())
                .contains("|  | aim | portal | OpenSearch |\n| --- | --- | ---: | ---: |\n")
                .contains("| **Quality** ||||\n")
                .contains("| empty | ≤ 0 | 0 ✓ |  |\n");
    }
}
