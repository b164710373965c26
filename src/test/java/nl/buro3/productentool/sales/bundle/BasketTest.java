package nl.buro3.productentool.sales.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Basket basket = new Basket(new BundleLines(
                List.of(new BundleLine(12, 3, "Graag vóór 1 juni ~ “snel”; a=b"), new BundleLine(1, 999, ""))));

        assertThat(Basket.read(basket.written())).contains(basket);
        assertThat(basket.written()).matches("[\\w.~-]+");
        assertThat(Basket.read(Basket.EMPTY.written())).contains(Basket.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "~",
                "pakket2~1.1.",
                "pakket1~0.1.",
                "pakket1~1.0.",
                "pakket1~1.1000.",
                "pakket1~1.1",
                "pakket1~1.1.%",
                "pakket1~1.1.a",
                "pakket1~1.1.~1.2.",
                "pakket1~99999999999999999999.1.",
                "gezegd~ADDED~webshop~1~0~0~~"
            })
    void anythingElseIsNone(String written) {
        assertThat(Basket.read(written)).isEmpty();
    }

    @Test
    void itHoldsFiftyLinesAndNoMoreThanACookie() {
        BundleLines fifty = new BundleLines(LongStream.rangeClosed(1, 50)
                .mapToObj(n -> new BundleLine(1_000_000 + n, 999, ""))
                .toList());
        BundleLines wordy = new BundleLines(LongStream.rangeClosed(1, 8)
                .mapToObj(n -> new BundleLine(n, 1, "x".repeat(400)))
                .toList());

        assertThat(new Basket(fifty).written()).hasSizeLessThan(2900);
        assertThatThrownBy(() -> new Basket(wordy)).isInstanceOf(FullBundleException.class);
    }
}
