package nl.buro3.productentool.sales.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A spreadsheet computes nothing of what people wrote. */
class CellTest {

    @Test
    void noCellBeginsAFormula() {
        for (String formula :
                new String[] {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx", " =HYPERLINK(1)", "\u200B=1"}) {
            assertThat(Cell.safe(formula)).startsWith("'");
        }
        assertThat(Cell.safe("Bakkerij Kruimelhof - Noord")).isEqualTo("Bakkerij Kruimelhof - Noord");
        assertThat(Cell.safe("")).isEmpty();
    }
}
